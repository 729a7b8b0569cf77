import { describe, expect, it } from 'vitest'
import { STAGE_KINDS } from '@/newsroom/workflow/routes'
import { countsFor504, type RecordedStage } from './counts-for-50-4'
import { EXAMINED, type HeardOpinion, humanReviewed, type Judged, shortcomingOf } from './human-reviewed'
import { LABEL_EFFECTS } from './label-effects'
import { labelNeeded } from './label-needed'

const REVIEW: RecordedStage = { key: 'review_1', kind: 'review', canReject: true, opinionMin: 30 }

const heard = (more: Partial<HeardOpinion> = {}): HeardOpinion => ({
  id: 'o1',
  stage: REVIEW,
  personId: 'editor',
  verdict: 'pass',
  withdrawn: false,
  text: 'Names, figures and both sources checked against the minutes.',
  checks: { accuracy: 'ok', sources: 'changed', plausibility: 'problem' },
  stillSaid: true,
  ...more,
})

const OF: Omit<Judged, 'opinions'> = { authors: ['reporter'], prompterId: null }

const reviewed = (...opinions: HeardOpinion[]) => humanReviewed({ ...OF, opinions })

const labelOf = (isReviewed: boolean) =>
  labelNeeded(
    { grade: 'ai_generated_autonomous', humanReviewed: isReviewed, responsible: true, jurisdictions: ['EU'] },
    LABEL_EFFECTS,
  )

describe('human review', () => {
  it('is an opinion of substance by a person of the house who could have refused', () => {
    expect(reviewed(heard())).toBe(true)
    expect(labelOf(reviewed(heard()))).toBe('suggest')
  })

  it('is nothing without opinions', () => {
    expect(reviewed()).toBe(false)
  })

  it('is never a proof, however much was said at it: the label stays (TR-13)', () => {
    const proof = heard({ stage: { ...REVIEW, key: 'proof_1', kind: 'proof', canReject: false } })
    expect(shortcomingOf(proof, OF)).toBe('notReview')
    expect(labelOf(reviewed(proof, proof))).toBe('require')
  })

  it('is not an opinion that is empty, too short, or silent about a source (TR-15)', () => {
    for (const text of ['', '   ', 'Fine.', ' '.repeat(60)]) {
      expect(shortcomingOf(heard({ text }), OF), text).toBe('tooShort')
      expect(labelOf(reviewed(heard({ text })))).toBe('require')
    }
    for (const check of EXAMINED)
      for (const answer of ['', 'na'])
        expect(shortcomingOf(heard({ checks: { ...heard().checks, [check]: answer } }), OF)).toBe('unexamined')
    expect(labelOf(reviewed(heard({ checks: { accuracy: 'ok', plausibility: 'ok' } })))).toBe('require')
  })

  it('counts code points, as the stage does', () => {
    expect(reviewed(heard({ text: '據議事錄核對人名、數字與兩個來源，均屬實，時間先後亦經覆核無誤。' }))).toBe(true)
    expect(reviewed(heard({ text: '😀'.repeat(29) }))).toBe(false)
  })

  it('is not the word of who prompted the machine, nor of who wrote the piece (TR-16)', () => {
    const of = { ...OF, prompterId: 'editor' }
    expect(shortcomingOf(heard(), of)).toBe('prompter')
    expect(humanReviewed({ ...of, opinions: [heard()] })).toBe(false)
    expect(humanReviewed({ ...of, opinions: [heard(), heard({ personId: 'chief' })] })).toBe(true)
    expect(shortcomingOf(heard({ personId: 'reporter' }), OF)).toBe('author')
  })

  it('is not review of another text: what a machine rewrote since has to be read again (TR-17)', () => {
    expect(shortcomingOf(heard({ stillSaid: false }), OF)).toBe('changedSince')
    expect(labelOf(reviewed(heard({ stillSaid: false })))).toBe('require')
  })

  it('is no opinion that sent the piece back, was taken back, or came from outside', () => {
    expect(shortcomingOf(heard({ verdict: 'return' }), OF)).toBe('notPassed')
    expect(shortcomingOf(heard({ withdrawn: true }), OF)).toBe('withdrawn')
    expect(shortcomingOf(heard({ personId: null }), OF)).toBe('outside')
  })
})

describe('a stage that counts for Art. 50(4)', () => {
  it('is a review that can reject and asks for an opinion, and nothing else (TR-14)', () => {
    for (const kind of STAGE_KINDS)
      for (const canReject of [true, false])
        for (const opinionMin of [0, 1, 30])
          expect(countsFor504({ key: 'x', kind, canReject, opinionMin })).toBe(
            kind === 'review' && canReject && opinionMin > 0,
          )
  })
})
