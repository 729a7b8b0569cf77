import { describe, expect, it } from 'vitest'
import { decideLabel } from './decide-label'
import { AI_GRADES } from './grades'
import { LABEL_EFFECTS } from './label-effects'
import { type Labelled, labelNeeded } from './label-needed'

const BOTH = [true, false] as const
const EVERY: readonly Labelled[] = [null, ...AI_GRADES].flatMap((grade) =>
  BOTH.flatMap((humanReviewed) =>
    BOTH.flatMap((responsible) =>
      ([['EU'], ['CN'], ['EU', 'CN']] as const).map((jurisdictions) => ({
        ...{ grade, humanReviewed, responsible, jurisdictions },
      })),
    ),
  ),
)

describe('what goes on record about the label', () => {
  it('is that it went out, whenever it did', () => {
    for (const of of EVERY) expect(decideLabel(of, { carried: true, table: LABEL_EFFECTS }).decision).toBe('disclosed')
  })

  it('is a debt to readers exactly where it was needed and is not there', () => {
    for (const of of EVERY)
      expect(decideLabel(of, { carried: false, table: LABEL_EFFECTS }).decision === 'owed').toBe(
        labelNeeded(of, LABEL_EFFECTS) === 'require',
      )
  })

  it('is an exemption only for a reviewed piece somebody answers for, and never for a deepfake (TR-18)', () => {
    for (const of of EVERY.filter(
      (one) => decideLabel(one, { carried: false, table: LABEL_EFFECTS }).decision === 'exempt',
    )) {
      expect(of).toMatchObject({ humanReviewed: true, responsible: true, jurisdictions: ['EU'] })
      expect(of.grade).not.toBe('ai_deepfake')
      expect(decideLabel(of, { carried: false, table: LABEL_EFFECTS }).rule).toBe('reviewedAndResponsible')
    }
  })

  it('names what stood in the way', () => {
    const of = { grade: 'ai_summarized', humanReviewed: true, responsible: true, jurisdictions: ['EU'] } as const
    const rule = (more: Partial<Labelled>) =>
      decideLabel({ ...of, ...more }, { carried: false, table: LABEL_EFFECTS }).rule
    expect(rule({ humanReviewed: false })).toBe('notReviewed')
    expect(rule({ responsible: false })).toBe('nobodyResponsible')
    expect(rule({ jurisdictions: ['CN'] })).toBe('cnTarget')
    expect(rule({ grade: 'ai_deepfake' })).toBe('deepfake')
    expect(rule({ grade: null })).toBe('ungraded')
    expect(rule({ grade: 'human_only' })).toBe('noAi')
  })
})
