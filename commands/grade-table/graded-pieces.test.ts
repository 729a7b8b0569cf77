import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { evidenceOf } from '@/db/queries/evidence/evidence-rows'
import { publication } from '@/db/schema/publication'
import { checkEvidence } from '@/newsroom/evidence/check-evidence'
import { USUAL_TABLE } from '@/newsroom/grade-table/grade-table'
import { UNDECLARED } from '@/newsroom/story/declaration'
import { GENERATED, generated, reviewingOn } from '@/testing/builders/evidence'
import { admin, chief, legal } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { stockBook } from '@/testing/keepers'
import { gradingOn, LOOSER, saying, TIGHTER } from './grading-for-test'

const { db } = await testDatabase()
const desk = reviewingOn(db)
const { written, agree } = gradingOn(desk)

beforeAll(async () => {
  await desk.open()
  await desk.answering()
  await stockBook(db, desk.clock.now)
})

describe('a piece a machine had a part in', () => {
  const china = { declared: { ...UNDECLARED, targets: ['CN' as const] } }
  const translated = { ai: { ...GENERATED, grade: 'ai_translated' as const } }
  const out = async (storyId: string) => {
    const [row] = await db.select().from(publication).where(eq(publication.storyId, storyId))
    return row
  }

  it('goes by the table of its day, says which on record, and stays as it is when the table changes', async () => {
    await agree(legal, await written(chief, { rows: LOOSER }))
    const before = await desk.published(generated({ ...translated, ...china }))
    const [first, page] = [(await evidenceOf(db, before.storyId)).at(-1), await out(before.storyId)]
    expect(first).toMatchObject({ gradeTable: 1, decision: 'disclosed' })
    expect(page?.head.ai?.digitalSourceType).toMatch(/\/compositeWithTrainedAlgorithmicMedia$/)
    await agree(admin, await written(chief, { rows: TIGHTER }))
    expect(await out(before.storyId)).toEqual(page)
    const after = await desk.published(generated({ ...translated, ...china }))
    expect((await evidenceOf(db, after.storyId)).at(-1)).toMatchObject({ gradeTable: 2, rule: 'cnTarget' })
    expect((await out(after.storyId))?.head.ai?.digitalSourceType).toMatch(/\/trainedAlgorithmicMedia$/)
    const rows = await Promise.all([before, after].map(({ storyId }) => evidenceOf(db, storyId)))
    expect(checkEvidence(rows.flat())).toBeNull()
    expect(rows.flat()[0]).toEqual(first)
  })

  it('is stopped without the label only a table of the house asks for, and is told which table (DISC-18)', async () => {
    const rated = { ai: { ...GENERATED, grade: 'ai_rated' as const } }
    const ids = await desk.approved(generated(rated))
    await agree(admin, await written(chief, { rows: saying('ai_rated', { notReviewed: 'require' }) }))
    const values = { grade: 'ai_rated', rule: 'notReviewed', table: 3 }
    expect(await desk.move(chief, ids, 'publish')).toMatchObject({
      refusal: { kind: 'notReady', issues: [{ key: 'aiLabelOwedBy', values }] },
    })
    await agree(admin, await written(chief, { rows: USUAL_TABLE.rows }))
    expect(await desk.move(chief, ids, 'publish')).toMatchObject({ ok: true })
    expect((await evidenceOf(db, ids.storyId)).at(-1)).toMatchObject({ gradeTable: 4, rule: 'noAi' })
  })
})
