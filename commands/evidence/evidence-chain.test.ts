import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkAllEvidence } from '@/db/queries/evidence/evidence-rows'
import { auditEntry } from '@/db/schema/audit'
import { opinion } from '@/db/schema/review'
import { checkExport } from '@/newsroom/evidence/check-evidence'
import { compiled, GENERATED, generated, OPINION, reviewingOn } from '@/testing/builders/evidence'
import { admin, atOtherDesk, chief, contributor, editor, legal } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { exportEvidence } from './export-evidence'
import { exportStoryEvidence } from './export-story-evidence'

const { db, owner } = await testDatabase()
const desk = reviewingOn(db)

beforeAll(desk.open)

/** Owes readers no label, and so goes out by the short way. */
const byHand = () => generated({ ai: { ...GENERATED, grade: 'human_only' } })

describe('the chain of evidence', () => {
  it('is whole as it was written, and names the row that was edited outside (TR-19)', async () => {
    const ids = await desk.published(byHand())
    await desk.published(byHand())
    expect(await checkAllEvidence(db)).toMatchObject({ flaw: null })
    const taken = await exportStoryEvidence(desk.as(editor), ids)
    if (!taken.ok) throw new Error('no evidence')
    const { evidence } = taken.value
    expect(checkExport(evidence)).toBeNull()
    const [own] = evidence
    expect(checkExport(evidence.map((row) => ({ ...row, humanReviewed: true })))).toEqual({
      seq: own?.seq,
      id: own?.id,
      kind: 'edited',
    })
    const rows = await owner.transaction(async (tx) => {
      await tx.execute(sql`alter table editorial_evidence disable trigger editorial_evidence_is_a_record`)
      await tx.execute(sql`update editorial_evidence set decision = 'exempt' where story_id = ${ids.storyId}`)
      const found = await checkAllEvidence(tx)
      await tx.execute(sql`update editorial_evidence set decision = 'none' where story_id = ${ids.storyId}`)
      await tx.execute(sql`alter table editorial_evidence enable trigger editorial_evidence_is_a_record`)
      return found
    })
    expect(rows.flaw).toEqual({ seq: own?.seq, id: own?.id, kind: 'edited' })
    expect(await checkAllEvidence(db)).toMatchObject({ flaw: null })
  })

  it('takes no change, no row that does not follow, and none again', async () => {
    const ids = await desk.published(byHand())
    const no = async (statement: ReturnType<typeof sql>, who = owner) =>
      who.execute(statement).then(
        () => 'allowed',
        (error: Error) => String(error.cause),
      )
    const { storyId } = ids
    expect(await no(sql`update editorial_evidence set rule = 'x' where story_id = ${storyId}`)).toContain('is a record')
    expect(await no(sql`delete from editorial_evidence where story_id = ${storyId}`)).toContain('is a record')
    expect(await no(sql`truncate editorial_evidence`)).toContain('is a record')
    expect(await no(sql`delete from editorial_evidence`, db)).toContain('permission denied')
  })
})

describe('a recorded stage', () => {
  it('cannot be made to count where it does not: the database computes (TR-14)', async () => {
    const ids = await desk.filed(compiled())
    const { rows } = await db.execute(sql`select r.id from review_run r where r.edition_id = ${ids.editionId}`)
    const runId = String(rows[0]?.id)
    const stages = await db.execute(
      sql`select key, kind, counts_for_50_4 as counts from run_stage where run_id = ${runId} order by position`,
    )
    expect(stages.rows).toEqual([
      { key: 'review_1', kind: 'review', counts: true },
      { key: 'review_2', kind: 'review', counts: true },
      { key: 'review_3', kind: 'review', counts: true },
      { key: 'proof_1', kind: 'proof', counts: false },
      { key: 'sign_off', kind: 'decision', counts: false },
    ])
    const forged = (kind: string, canReject: boolean) =>
      owner.execute(sql`insert into run_stage values (${runId}, 'forged', 9, ${kind}, ${canReject}, 30, true)`).then(
        () => 'allowed',
        (error: Error) => String(error.cause),
      )
    expect(await forged('proof', false)).toContain('run_stage_counts_as_computed')
    expect(await forged('proof', true)).toContain('check constraint')
    expect(await forged('decision', true)).toContain('run_stage_counts_as_computed')
    const update = sql`update run_stage set counts_for_50_4 = true where run_id = ${runId} and kind = 'proof'`
    await expect(owner.execute(update)).rejects.toThrow()
  })

  it('is no review where the opinion was left short or a check open: the desk refuses it (TR-15)', async () => {
    const ids = await desk.filed(compiled())
    await desk.look(editor, ids)
    for (const more of [
      { ...OPINION, opinion: 'Fine.' },
      { ...OPINION, checks: { accuracy: 'ok' } },
    ])
      expect(await desk.move(editor, ids, 'pass', more)).toMatchObject({ ok: false })
    expect(await db.$count(opinion, eq(opinion.editionId, ids.editionId))).toBe(0)
  })
})

describe('taking evidence away', () => {
  it('is for people of the desk, is recorded, and is not there for strangers', async () => {
    const ids = await desk.published(byHand())
    expect(await exportStoryEvidence(desk.as(atOtherDesk(editor)), ids)).toEqual({
      ok: false,
      refusal: { kind: 'notFound' },
    })
    expect(await exportStoryEvidence(desk.as(contributor), ids)).toMatchObject({ ok: false })
    expect(await exportStoryEvidence(desk.as(editor), ids)).toMatchObject({ ok: true })
    const taken = await db.select().from(auditEntry).where(eq(auditEntry.kind, 'exportStoryEvidence'))
    expect(taken.at(-1)).toMatchObject({ actorId: editor.id, subjectId: ids.storyId })
  })

  it('of a period is for those who read the record', async () => {
    const period = { from: '2026-11-25', to: '2026-12-31' }
    for (const who of [editor, chief, legal])
      expect(await exportEvidence(desk.as(who), period)).toMatchObject({ refusal: { kind: 'forbidden' } })
    const taken = await exportEvidence(desk.as(admin), period)
    if (!taken.ok) throw new Error('no evidence')
    const rows = (await Array.fromAsync(taken.value)).filter((line) => 'recordHash' in line)
    expect(rows.length).toBeGreaterThan(3)
    expect(checkExport(rows)).toBeNull()
  })
})
