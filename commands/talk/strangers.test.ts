import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { conversation, talkThread } from '@/db/queries/talk/conversation'
import type { Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { NOT_FOUND, talkingOn } from '@/testing/builders/talk'
import { atOtherDesk, chief, contributor, editor, type Player, reporter, withoutRoles } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { fingerprint } from '@/testing/fingerprint'
import { reply } from './reply'
import { retractComment } from './retract-comment'
import { reopenThread, resolveThread } from './settle-thread'

const { db } = await testDatabase()
const desk = talkingOn(db)
const { as, open, opened, lineOf } = desk

const STRANGERS = {
  'the chief of another desk': atOtherDesk(chief),
  'its writer, with no role left': withoutRoles(reporter),
  'a contributor who was not given it': contributor,
} as const

type Deed = { readonly storyId: string; readonly threadId: string; readonly commentId: string }

const DEEDS = {
  reply: (who: Player, deed: Deed) => reply(as(who), { ...deed, text: 'Here?' }),
  resolve: (who: Player, deed: Deed) => resolveThread(as(who), deed),
  reopen: (who: Player, deed: Deed) => reopenThread(as(who), deed),
  'take back': (who: Player, deed: Deed) => retractComment(as(who), deed),
} as const

let ids: Ids
let deed: Deed

beforeAll(() => openNewsroom(db))
beforeEach(async () => {
  ids = await desk.written()
  const threadId = await opened(editor, ids)
  const [first] = (await lineOf(editor, ids, threadId)).remarks
  deed = { storyId: ids.storyId, threadId, commentId: first?.id ?? '' }
})

describe.each(Object.entries(STRANGERS))('%s', (_who, stranger) => {
  it('finds no talk and leaves no word', async () => {
    const before = await fingerprint(db)
    expect(await conversation(db, stranger, ids)).toBeNull()
    expect(await talkThread(db, stranger, deed)).toBeNull()
    expect(await open(stranger, ids)).toEqual(NOT_FOUND)
    for (const act of Object.values(DEEDS)) expect(await act(stranger, deed)).toEqual(NOT_FOUND)
    expect(await fingerprint(db)).toBe(before)
  })
})

describe('a thread named under another story', () => {
  it.each(Object.entries(DEEDS))('is not there to %s', async (_verb, act) => {
    const { storyId } = await desk.written()
    const before = await fingerprint(db)
    expect(await act(editor, { ...deed, storyId })).toEqual(NOT_FOUND)
    expect(await talkThread(db, editor, { ...deed, storyId })).toBeNull()
    expect(await fingerprint(db)).toBe(before)
  })

  it('does not lend its remarks to another thread', async () => {
    const threadId = await opened(editor, ids)
    expect(await retractComment(as(editor), { ...deed, threadId })).toEqual(NOT_FOUND)
    expect((await lineOf(editor, ids, deed.threadId)).remarks[0]?.text).toBe('Who said so?')
  })
})
