import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { newestWork } from '@/db/queries/edition-work'
import { evidenceOf } from '@/db/queries/evidence/evidence-rows'
import { reviewSheet } from '@/db/queries/evidence/review-sheet'
import { revision } from '@/db/schema/story'
import type { AiGrade } from '@/newsroom/evidence/grades'
import { UNSAID } from '@/newsroom/story/ai-use'
import type { Package } from '@/newsroom/story/package'
import type { Ids } from '@/testing/builders/desk'
import { compiled, GENERATED, generated, OPINION, otherChief, reviewingOn, second } from '@/testing/builders/evidence'
import { copyOf } from '@/testing/builders/package'
import { chief, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { exportStoryEvidence } from './export-story-evidence'

const { db } = await testDatabase()
const desk = reviewingOn(db)

beforeAll(desk.open)

/** Stopped for the label it does not carry. */
const owed = (grade: AiGrade, rule: string) => ({
  refusal: { kind: 'notReady', issues: [{ field: 'disclaimers', key: 'aiLabelOwed', values: { grade, rule } }] },
})

const last = async ({ storyId }: Pick<Ids, 'storyId'>) => (await evidenceOf(db, storyId)).at(-1)

describe('evidence of a publication', () => {
  it('is put down with what was released, by whom it was examined, and what follows for the label', async () => {
    await desk.nobodyAnswers()
    const holderId = await desk.answering()
    const ids = await desk.out()
    const row = await last(ids)
    expect(row).toMatchObject({
      versionHash: (await desk.head(ids)).headHash,
      aiGrade: 'ai_generated_autonomous',
      aiSystems: ['Model A', 'Model B'],
      humanReviewed: true,
      decision: 'exempt',
      rule: 'reviewedAndResponsible',
      responsible: { id: holderId, name: 'Harbour Post Ltd', nature: 'legal', to: null },
      checksAnswered: OPINION.checks,
      changesMade: { kind: 'none' },
    })
    expect(row?.reviewers).toMatchObject([
      { name: editor.name, role: 'editor', stage: 'review_1', shortcoming: null },
      { name: second.name, stage: 'review_2', shortcoming: null },
      { name: chief.name, role: 'chief', stage: 'review_3', shortcoming: null },
      { name: reporter.name, stage: 'proof_1', shortcoming: 'notReview' },
      { name: chief.name, stage: 'sign_off', shortcoming: 'notReview' },
    ])
    expect(row?.rejectPower.filter(({ countsFor504 }) => countsFor504).map(({ stage }) => stage)).toEqual([
      'review_1',
      'review_2',
      'review_3',
    ])
    expect(JSON.stringify(row)).not.toContain(editor.id)
    expect(JSON.stringify(row)).not.toContain('press@example.com')
  })

  it('is not even begun where nobody gave an opinion of substance and the label is not there (TR-13)', async () => {
    await desk.answering()
    const ids = await desk.approved(generated())
    expect(await desk.move(chief, ids, 'publish')).toMatchObject(owed('ai_generated_autonomous', 'notReviewed'))
    expect(await last(ids)).toBeUndefined()
  })

  it('says nothing of a piece nobody has graded, nor of one made by people alone', async () => {
    const ungraded = await desk.published(generated({ ai: UNSAID }))
    expect(await last(ungraded)).toMatchObject({ aiGrade: null, decision: 'none', rule: 'ungraded' })
    const human = await desk.published(generated({ ai: { ...UNSAID, grade: 'human_only' } }))
    expect(await last(human)).toMatchObject({ decision: 'none', rule: 'noAi' })
  })

  it('does not count the review of whoever prompted the text (TR-16)', async () => {
    await desk.answering()
    const ids = await desk.filed(compiled({ ai: { ...GENERATED, prompterId: editor.id } }))
    await desk.say(editor, ids)
    const work = await newestWork(db, ids.storyId)
    if (!work) throw new Error('no such story')
    const sheet = await reviewSheet(db, work)
    expect(sheet).toMatchObject({ humanReviewed: false, opinions: [{ shortcoming: 'prompter' }] })
  })

  it('says when the text was first before the reviewer, however often they look again', async () => {
    const ids = await desk.filed(compiled())
    await desk.say(editor, ids)
    const work = await newestWork(db, ids.storyId)
    if (!work) throw new Error('no such story')
    const opened = async () => (await reviewSheet(db, work)).opinions[0]?.opened
    const first = await opened()
    expect(first).toBeInstanceOf(Date)
    await desk.say(second, ids)
    await desk.look(editor, ids)
    expect(await opened()).toEqual(first)
  })

  it('is not there for a text that was rewritten since: the label is needed again (TR-17)', async () => {
    await desk.answering()
    const pkg = compiled()
    const ids = await desk.out(pkg)
    const { editionId } = await desk.must(chief, ids, 'startNext', { kind: 'update' })
    const rewritten = { ...pkg, copy: copyOf('The council voted otherwise, and nobody came.') }
    expect(await desk.save(reporter, { ...ids, editionId }, rewritten)).toMatchObject({ ok: true })
    const work = await newestWork(db, ids.storyId)
    if (!work) throw new Error('no such story')
    const sheet = await reviewSheet(db, work)
    expect(sheet.humanReviewed).toBe(false)
    expect(sheet.opinions.filter(({ stage }) => stage.kind === 'review').map((one) => one.shortcoming)).toEqual([
      'changedSince',
      'changedSince',
      'changedSince',
    ])
  })

  it('stands over a letter put right, and not over another word on who made the piece', async () => {
    const pkg = compiled({ copy: copyOf('The library recieves readers at night.') })
    const ids = await desk.filed(pkg)
    await desk.say(editor, ids)
    const sheetWith = async (next: Package) => {
      expect(await desk.save(second, ids, next)).toMatchObject({ ok: true })
      const work = await newestWork(db, ids.storyId)
      return work ? (await reviewSheet(db, work)).humanReviewed : null
    }
    expect(await sheetWith({ ...pkg, copy: copyOf('The library receives readers at night.') })).toBe(true)
    expect(await sheetWith({ ...pkg, ai: { ...GENERATED, grade: 'ai_deepfake' } })).toBe(false)
  })

  it('exempts nothing once the term of whoever answers has ended (TR-18)', async () => {
    await desk.nobodyAnswers()
    await desk.answering({ from: '2026-01-01', to: '2026-06-30' })
    const ids = await desk.signedOff()
    expect(await desk.move(chief, ids, 'publish')).toMatchObject(owed('ai_generated_autonomous', 'nobodyResponsible'))
  })

  it('never exempts a deepfake, whoever read it (DISC-19)', async () => {
    await desk.answering()
    const ids = await desk.signedOff(compiled({ ai: { ...GENERATED, grade: 'ai_deepfake' } }))
    expect(await desk.move(chief, ids, 'publish')).toMatchObject(owed('ai_deepfake', 'deepfake'))
  })

  it('stays readable with versions and opinions after the piece is withdrawn, and follows it back (TR-20)', async () => {
    const ids = await desk.out()
    const before = await evidenceOf(db, ids.storyId)
    await desk.must(chief, ids, 'withdraw', {
      reason: 'A source took back what was said.',
      category: 'error',
      urgency: 'legal',
      response: 'tombstone',
      explanation: 'Withdrawn while we check.',
    })
    expect(await evidenceOf(db, ids.storyId)).toEqual(before)
    const work = await newestWork(db, ids.storyId)
    expect(work && (await reviewSheet(db, work)).opinions).toHaveLength(5)
    expect(await db.$count(revision, eq(revision.editionId, ids.editionId))).toBeGreaterThan(0)
    expect(await exportStoryEvidence(desk.as(editor), ids)).toMatchObject({ ok: true, value: { evidence: before } })
    await desk.must(otherChief, ids, 'reinstate', { reason: 'The source stands by it after all.' })
    expect((await evidenceOf(db, ids.storyId)).map(({ versionHash }) => versionHash)).toEqual(
      [before, before].map(([own]) => own?.versionHash),
    )
  })
})
