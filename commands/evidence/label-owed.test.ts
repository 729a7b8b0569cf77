import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { approveWaiver } from '@/commands/notice-choices/approve-waiver'
import { waiveNotice } from '@/commands/notice-choices/waive-notice'
import { newestWork } from '@/db/queries/edition-work'
import { evidenceOf } from '@/db/queries/evidence/evidence-rows'
import { packageStanding } from '@/db/queries/package-standing'
import { disclaimerRule, disclaimerTemplate } from '@/db/schema/disclaimers'
import { media } from '@/db/schema/media'
import { publication } from '@/db/schema/publication'
import { AI_GRADES, type AiGrade } from '@/newsroom/evidence/grades'
import { UNSAID } from '@/newsroom/story/ai-use'
import { UNDECLARED } from '@/newsroom/story/declaration'
import type { Package } from '@/newsroom/story/package'
import type { MoveName } from '@/newsroom/workflow/table'
import type { Ids } from '@/testing/builders/desk'
import { compiled, GENERATED, generated, reviewingOn, second } from '@/testing/builders/evidence'
import { chief, editor, legal, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { stockBook } from '@/testing/keepers'

const { db } = await testDatabase()
const desk = reviewingOn(db)

beforeAll(async () => {
  await desk.open()
  await desk.answering()
})

const graded = (grade: AiGrade): Partial<Package> => ({ ai: { ...GENERATED, grade } })
const forChina = { declared: { ...UNDECLARED, targets: ['CN' as const] } }

/** What stands in the way of this move for want of a label or a grade. */
const owedAt = async (ids: Ids, move: MoveName): Promise<readonly string[]> => {
  const made = await desk.move(chief, ids, move)
  if (made.ok || made.refusal.kind !== 'notReady') return []
  return made.refusal.issues.flatMap(({ key, values }) =>
    key.startsWith('ai') ? [`${key} ${values?.rule ?? ''}`.trim()] : [],
  )
}

describe('a piece a machine had a part in, without its notice', () => {
  it.each(AI_GRADES)('is stopped by the table of the house: %s, read in proof only (DISC-18)', async (grade) => {
    const ids = await desk.approved(generated(graded(grade)))
    const untouched = ['human_only', 'ai_metadata', 'ai_rated'].includes(grade)
    const expected = untouched ? [] : [`aiLabelOwed ${grade === 'ai_deepfake' ? 'deepfake' : 'notReviewed'}`]
    expect(await owedAt(ids, 'publish')).toEqual(expected)
  })

  it('goes out once a person examined it with the power to refuse and somebody answers for it (DISC-18)', async () => {
    const ids = await desk.signedOff(compiled())
    expect(await owedAt(ids, 'publish')).toEqual([])
    expect((await evidenceOf(db, ids.storyId)).at(-1)).toMatchObject({ decision: 'exempt' })
  })

  it('stays where it is for readers in China, examined or not (DISC-20)', async () => {
    const ids = await desk.signedOff(compiled(forChina))
    expect(await owedAt(ids, 'publish')).toEqual(['aiLabelOwed cnTarget'])
  })

  it('may be written, filed and approved: it is readers who are owed the label', async () => {
    const ids = await desk.approved(generated(graded('ai_deepfake')))
    expect(await db.$count(publication, eq(publication.storyId, ids.storyId))).toBe(0)
  })
})

describe('a piece of which something speaks of a machine, and nobody said what it did', () => {
  it.each([
    ['its source', { source: { ...generated().source, type: 'ai_assisted' as const }, ai: UNSAID }],
    ['the systems named', { ai: { ...UNSAID, systems: ['Model A'] } }],
    ['a note', { ai: { ...UNSAID, note: 'Sorted by machine.' } }],
  ])('is asked for a grade before readers get it: %s', async (_, more) => {
    const ids = await desk.approved(generated(more))
    expect(await owedAt(ids, 'publish')).toEqual(['aiGradeAsked'])
  })
})

describe('a piece whose materials speak of a machine, and nobody said what it did', () => {
  const HINT = { kind: 'c2pa', seen: 'script application/c2pa', at: '2026-11-25T12:00:00.000Z' } as const
  const hinted = { ai: { ...UNSAID, hints: [HINT] } }

  it('is asked before readers get it, and any grade is an answer', async () => {
    const ids = await desk.approved(generated(hinted))
    expect(await owedAt(ids, 'publish')).toEqual(['aiHinted'])
    const answered = await desk.approved(generated({ ai: { ...hinted.ai, grade: 'human_only' } }))
    expect(await owedAt(answered, 'publish')).toEqual([])
  })

  it('is asked where it shows a picture whose file names a machine', async () => {
    const mediaId = randomUUID()
    const file = { id: mediaId, sha256: 'f'.repeat(64), fileName: 'made.jpg', width: 9, height: 9, renditions: [] }
    const at = { uploadedBy: reporter.id, uploadedAt: desk.clock.now }
    const digitalSource = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia'
    await db.insert(media).values({ ...file, ...at, digitalSource })
    const leadImage = { mediaId, alt: 'A pier', decorative: false, caption: '', credit: 'Rosa Vidal' }
    const ids = await desk.approved(generated({ ai: UNSAID, leadImage }))
    expect(await owedAt(ids, 'publish')).toEqual(['aiHinted'])
    await db.update(media).set({ digitalSource: digitalSource.replace('trainedAlgorithmicMedia', 'digitalCapture') })
    const taken = await desk.approved(generated({ ai: UNSAID, leadImage }))
    expect(await owedAt(taken, 'publish')).toEqual([])
  })

  it('may be written, filed and approved before it is answered, and says so where the piece is written', async () => {
    const ids = await desk.written(generated(hinted))
    const work = await newestWork(db, ids.storyId)
    if (!work) throw new Error('There is a piece.')
    const { issues } = await packageStanding(db, work, desk.clock.now)
    expect(issues.filter(({ field }) => field === 'ai.grade')).toMatchObject([{ key: 'aiHinted', level: 'stop' }])
  })
})

describe('with the family of notices in the book', () => {
  beforeAll(() => stockBook(db, desk.clock.now))

  it('each grade carries its own, and readers are told', async () => {
    const carried = async (grade: AiGrade) => {
      const ids = await desk.published(generated(graded(grade)))
      const row = (await evidenceOf(db, ids.storyId)).at(-1)
      const [out] = await db.select().from(publication).where(eq(publication.storyId, ids.storyId))
      return [row?.decision, out?.head.label, out?.head.noticeKinds.includes('ai')]
    }
    expect(await carried('ai_generated_autonomous')).toEqual(['disclosed', 'AI-generated', true])
    expect(await carried('ai_translated')).toEqual(['disclosed', 'Translated by AI', true])
    expect(await carried('ai_summarized')).toEqual(['disclosed', 'Summarised by AI', true])
    expect(await carried('ai_partly_assisted')).toEqual(['disclosed', 'AI-assisted', true])
    expect(await carried('ai_deepfake')).toEqual(['disclosed', 'Manipulated by AI', true])
    expect(await carried('human_only')).toEqual(['none', null, false])
  })

  const aiTemplate = async (key: string): Promise<string> => {
    const [row] = await db.select().from(disclaimerTemplate).where(eq(disclaimerTemplate.key, key))
    return row?.id ?? ''
  }

  const waived = async (ids: Ids, key = 'ai-generated') => {
    const ask = { ...ids, templateId: await aiTemplate(key), reason: 'Three people read every line of it.' }
    return waiveNotice(desk.as(reporter), ask)
  }

  it('lets it be waived by two, and readers have the piece without it once it was examined (DISC-18)', async () => {
    const ids = await desk.written(compiled())
    const asked = await waived(ids)
    if (!asked.ok) throw new Error(JSON.stringify(asked.refusal))
    const { choiceId } = asked.value
    expect(await approveWaiver(desk.as(legal), { ...ids, choiceId })).toMatchObject({ ok: true })
    await desk.must(reporter, ids, 'file')
    expect(await owedAt(ids, 'forcePublish')).toEqual(['aiLabelOwed notReviewed'])
    for (const who of [editor, second, chief, reporter]) await desk.say(who, ids)
    await desk.say(chief, ids, 'approve')
    await desk.must(chief, ids, 'publish')
    expect((await evidenceOf(db, ids.storyId)).at(-1)).toMatchObject({ decision: 'exempt' })
    const [out] = await db.select().from(publication).where(eq(publication.storyId, ids.storyId))
    expect(out?.head).toMatchObject({ label: 'Compiled', ai: { digitalSourceType: expect.any(String) } })
  })

  it('lets nobody waive it of a deepfake, nor where readers in China get the piece (DISC-19, DISC-20)', async () => {
    const never = { refusal: { kind: 'forbidden', because: 'neverLeftOut' } }
    expect(await waived(await desk.written(generated(graded('ai_deepfake'))), 'ai-deepfake')).toMatchObject(never)
    expect(await waived(await desk.written(generated(forChina)))).toMatchObject(never)
  })

  it('has rules for every grade the table may ask a label for, each approved', async () => {
    const rules = await db
      .select({ when: disclaimerRule.when })
      .from(disclaimerRule)
      .innerJoin(disclaimerTemplate, eq(disclaimerTemplate.id, disclaimerRule.templateId))
      .where(and(eq(disclaimerTemplate.kind, 'ai'), eq(disclaimerRule.state, 'approved')))
    const said = JSON.stringify(rules)
    for (const grade of AI_GRADES.slice(3)) expect(said).toContain(grade)
  })
})
