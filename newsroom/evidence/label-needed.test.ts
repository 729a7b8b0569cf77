import { describe, expect, it } from 'vitest'
import { AI_GRADES, type AiGrade } from './grades'
import { LABEL_EFFECTS, type Label } from './label-effects'
import { labelNeeded } from './label-needed'

/** The table as the brief has it: EU reviewed and answered for, EU not reviewed, CN. */
const TABLE: Readonly<Record<AiGrade, readonly [Label, Label, Label]>> = {
  human_only: ['none', 'none', 'none'],
  ai_metadata: ['none', 'none', 'none'],
  ai_rated: ['none', 'none', 'none'],
  ai_translated: ['suggest', 'require', 'require'],
  ai_summarized: ['suggest', 'require', 'require'],
  ai_partly_assisted: ['suggest', 'require', 'require'],
  ai_assisted_hitl: ['suggest', 'require', 'require'],
  ai_generated_autonomous: ['suggest', 'require', 'require'],
  ai_deepfake: ['require', 'require', 'require'],
}

const label = (grade: AiGrade | null, more: Partial<Parameters<typeof labelNeeded>[0]> = {}) =>
  labelNeeded({ grade, humanReviewed: true, responsible: true, jurisdictions: ['EU'], ...more }, LABEL_EFFECTS)

describe('the label of a piece a machine had a part in', () => {
  it.each(AI_GRADES)('follows the table for %s', (grade) => {
    const [reviewed, unreviewed, china] = TABLE[grade]
    expect(label(grade)).toBe(reviewed)
    expect(label(grade, { humanReviewed: false })).toBe(unreviewed)
    expect(label(grade, { jurisdictions: ['CN'] })).toBe(china)
    expect(label(grade, { jurisdictions: ['EU', 'CN'] })).toBe(china)
  })

  it.each(AI_GRADES)('is as necessary where nobody answers for %s as where nobody read it', (grade) => {
    expect(label(grade, { responsible: false })).toBe(label(grade, { humanReviewed: false }))
  })

  it('stays on a deepfake whoever read it and wherever it goes (TR-13, DISC-19)', () => {
    for (const humanReviewed of [true, false])
      for (const responsible of [true, false])
        for (const jurisdictions of [[], ['EU'], ['CN']] as const)
          expect(labelNeeded({ grade: 'ai_deepfake', humanReviewed, responsible, jurisdictions }, LABEL_EFFECTS)).toBe(
            'require',
          )
  })

  it('is not guessed for a piece nobody has graded', () => {
    expect(label(null, { humanReviewed: false, responsible: false })).toBe('none')
  })
})
