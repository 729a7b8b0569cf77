import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { editionHand } from '@/db/schema/hands'
import { approval, reviewRun } from '@/db/schema/review'
import { edition } from '@/db/schema/story'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'

const { db, owner } = await testDatabase()
const desk = deskOn(db)
beforeAll(() => openNewsroom(db))

/** What the database said, without the wrapping. */
const refusal = async (statement: PromiseLike<unknown>): Promise<string> => {
  try {
    await statement
    return 'allowed'
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
    return cause instanceof Error ? cause.message : String(cause)
  }
}

describe('what the database refuses to whoever holds its connection', () => {
  it('an approval by a hand', async () => {
    const ids = await desk.filed()
    const [run] = await db.select().from(reviewRun).where(eq(reviewRun.editionId, ids.editionId))
    const { headHash } = await desk.head(ids)
    const given = {
      id: randomUUID(),
      runId: run?.id ?? '',
      editionId: ids.editionId,
      packageHash: headHash,
      opinion: '',
    }
    const by = (personId: string) => db.insert(approval).values({ ...given, personId, at: new Date() })
    expect(await refusal(by(reporter.id))).toMatch(/a hand cannot approve/)
    expect(await refusal(by(editor.id))).toBe('allowed')
  })

  it('a state without a move', async () => {
    const ids = await desk.filed()
    const jump = db.update(edition).set({ state: 'published' }).where(eq(edition.id, ids.editionId))
    expect(await refusal(jump)).toMatch(/without a move/)
    expect((await desk.head(ids)).state).toBe('in_review')
  })

  it('an edition that begins anywhere but as a draft', async () => {
    const ids = await desk.published(piece({ slug: 'born-published' }))
    const own = await desk.head(ids)
    const born = { ...own, id: randomUUID(), n: 9, newest: false }
    expect(await refusal(db.insert(edition).values({ ...born, state: 'superseded' }))).toMatch(/begins as a draft/)
  })

  it('a move or an approval written over, an audit entry changed or gone (WF-30)', async () => {
    await desk.approved(piece({ slug: 'records' }))
    for (const table of ['audit_entry', 'move', 'approval', 'edition_hand']) {
      for (const verb of [`update ${table} set at = now()`, `delete from ${table}`, `truncate ${table}`]) {
        expect(await refusal(db.execute(sql.raw(verb))), verb).toMatch(/permission denied/)
      }
    }
  })

  it('the same to the owner of the tables', async () => {
    for (const verb of [
      'update audit_entry set kind = kind',
      'delete from move',
      'truncate audit_entry',
      'delete from publication',
    ]) {
      expect(await refusal(owner.execute(sql.raw(verb))), verb).toMatch(/record|refused|nothing|is a/)
    }
  })

  it('a revision rewritten, or deleted while something leans on it', async () => {
    const ids = await desk.approved(piece({ slug: 'kept-revisions' }))
    const one = sql`edition_id = ${ids.editionId} and seq = 2`
    expect(await refusal(db.execute(sql`update revision set name = 'x' where ${one}`))).toMatch(/permission denied/)
    expect(await refusal(db.execute(sql`delete from revision where ${one}`))).toMatch(/is a record/)
  })

  it('a publication whose approver has become a hand since', async () => {
    const ids = await desk.approved(piece({ slug: 'wrote-afterwards' }))
    const live = await desk.published(piece({ slug: 'pattern' }))
    const [given] = await db.select().from(approval).where(eq(approval.editionId, ids.editionId))
    const own = { id: randomUUID(), story_id: ids.storyId, edition_id: ids.editionId, approval_id: given?.id }
    const row = JSON.stringify({ ...own, package_hash: given?.packageHash })
    const publish = () =>
      db.execute(sql`
        insert into publication select (jsonb_populate_record(p, ${row}::jsonb)).*
        from publication p where story_id = ${live.storyId}`)
    await db.insert(editionHand).values({ editionId: ids.editionId, personId: editor.id, at: new Date() })
    expect(await refusal(publish())).toMatch(/has become a hand/)
  })

  it('a publication without an approval of its package, and any of a killed story', async () => {
    const ids = await desk.published(piece({ slug: 'forged' }))
    const forged = sql`
      insert into publication select (jsonb_populate_record(p, jsonb_build_object('id', ${randomUUID()}::text, 'package_hash', 'forged'))).*
      from publication p where story_id = ${ids.storyId}`
    expect(await refusal(db.execute(forged))).toMatch(/needs an approval/)
    await db.execute(sql`update story set killed_at = now() where id = ${ids.storyId}`)
    const again = sql`
      insert into publication select (jsonb_populate_record(p, jsonb_build_object('id', ${randomUUID()}::text))).*
      from publication p where story_id = ${ids.storyId}`
    expect(await refusal(db.execute(again))).toMatch(/not for publication/)
  })
})
