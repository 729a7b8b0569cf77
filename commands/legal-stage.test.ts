import { eq } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import { currentRun } from '@/db/queries/run'
import { story } from '@/db/schema/story'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { chief, editor, legal, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'

const { db } = await testDatabase()
const desk = deskOn(db)

const say = async (who: Player, ids: Ids, move: 'pass' | 'approve') => {
  await desk.look(who, ids)
  return desk.move(who, ids, move)
}

beforeAll(() => openNewsroom(db))

it('asks legal in by the flag, whatever the route, and clears exactly what legal read', async () => {
  const ids = await desk.written()
  await db.update(story).set({ legalNeeded: true }).where(eq(story.id, ids.storyId))
  await desk.must(reporter, ids, 'file')
  await say(editor, ids, 'pass')
  expect((await currentRun(db, ids.editionId))?.stage).toBe('legal')
  expect(await say(chief, ids, 'approve')).toMatchObject({ refusal: { because: 'role' } })
  expect(await say(legal, ids, 'approve')).toMatchObject({ ok: true })
  await desk.must(chief, ids, 'publish')
})
