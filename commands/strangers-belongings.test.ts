import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { notification } from '@/db/schema/notifications'
import { savedFilter } from '@/db/schema/work'
import type { Result } from '@/newsroom/result'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { keepSecrets } from '@/testing/builders/secrets'
import { DESK, editor, legal } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { STRANGERS } from '@/testing/strangers'
import type { Context } from './context'
import { markRead } from './notifications/mark-read'
import { AS_NONE, triesOn } from './trying-for-test'
import { deleteFilter } from './work/lists/delete-filter'
import { renameFilter } from './work/lists/rename-filter'
import { shareFilter } from './work/lists/share-filter'

const { db } = await testDatabase()
const desk = deskOn(db)
const tried = triesOn(db, desk)

type Named = Readonly<Record<'noticeId' | 'filterId', string>>
type Attempt = (context: Context, named: Named) => Promise<Result<unknown>>

/** Not of a story, but of somebody who knows it. */
const OF_OTHERS: Readonly<Record<string, Attempt>> = {
  'a notice': (context, { noticeId }) => markRead(context, { id: noticeId }),
  'the name of a kept list': (context, { filterId }) => renameFilter(context, { id: filterId, name: 'Mine' }),
  'who sees a kept list': (context, { filterId }) => shareFilter(context, { id: filterId, deskId: null }),
  'a kept list': (context, { filterId }) => deleteFilter(context, { id: filterId }),
}

const absent = (): Named => ({ noticeId: randomUUID(), filterId: randomUUID() })

let theirs: Named

beforeAll(async () => {
  await openNewsroom(db)
  const { corrected } = await keepSecrets(desk)
  const [list] = await db.select().from(savedFilter).where(eq(savedFilter.deskId, DESK))
  const [told] = await db
    .select()
    .from(notification)
    .where(and(eq(notification.storyId, corrected.storyId), eq(notification.personId, editor.id)))
  theirs = { filterId: list?.id ?? '', noticeId: told?.id ?? '' }
})

describe.each(Object.entries(OF_OTHERS))('%s that is not theirs', (_what, attempt) => {
  it.each(Object.entries(STRANGERS))('is for %s as absent as what never was', async (_who, stranger) => {
    expect(await tried(attempt, stranger, theirs)).toEqual(AS_NONE)
    expect(await tried(attempt, stranger, absent())).toEqual(AS_NONE)
  })
})

it.each(Object.entries(OF_OTHERS))('to %s is heard where it is theirs', async (what, attempt) => {
  const { answer } = await tried(attempt, what.includes('list') ? legal : editor, theirs)
  expect(answer).not.toEqual(AS_NONE.answer)
})
