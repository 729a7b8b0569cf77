import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AI_GRADES } from '@/newsroom/evidence/grades'
import { LABELS } from '@/newsroom/evidence/label-effects'
import { DIGITAL_SOURCES } from '@/newsroom/labels/digital-source'
import { belowUsual } from './below-usual'
import { changedCells, changedDuties } from './changed-cells'
import { type GradeRow, type GradeRows, USUAL_TABLE } from './grade-table'
import { tableFault } from './table-fault'
import { tableState } from './table-state'
import { WrittenTable } from './written-table'

const { rows: USUAL, duties } = USUAL_TABLE
const saying = (grade: keyof GradeRows, row: Partial<GradeRow>): GradeRows => ({
  ...USUAL,
  [grade]: { ...USUAL[grade], ...row },
})

const anyRow = fc.record({
  reviewed: fc.constantFrom(...LABELS),
  notReviewed: fc.constantFrom(...LABELS),
  china: fc.constantFrom(...LABELS),
  code: fc.constantFrom(...DIGITAL_SOURCES, null),
})

describe('what no table of the house may say', () => {
  it('is nothing of what the usual one says', () => {
    expect(tableFault(USUAL)).toBeNull()
    expect(belowUsual(USUAL)).toEqual([])
  })

  it('is that a deepfake goes out without its label or its mark, whatever else stands there (DISC-19)', () => {
    fc.assert(
      fc.property(anyRow, (row) => {
        const isWhole = row.reviewed === 'require' && row.notReviewed === 'require' && row.china === 'require'
        const stands = tableFault(saying('ai_deepfake', row)) === null
        expect(stands && !isWhole).toBe(false)
      }),
    )
    expect(tableFault(saying('ai_deepfake', { code: null }))).toBe('deepfakeAlways')
    expect(tableFault(saying('ai_deepfake', { code: 'digitalCapture' }))).toBe('deepfakeAlways')
    expect(tableFault(saying('ai_deepfake', { code: 'trainedAlgorithmicMedia' }))).toBeNull()
  })

  it('is that a machine made what people made alone', () => {
    expect(tableFault(saying('human_only', { china: 'require' }))).toBe('peopleNever')
    expect(tableFault(saying('human_only', { code: 'print' }))).toBe('peopleNever')
  })

  it('is that a piece needs its label the more for having been examined', () => {
    expect(tableFault(saying('ai_rated', { reviewed: 'suggest' }))).toBe('reviewedMore')
    expect(tableFault(saying('ai_rated', { reviewed: 'suggest', notReviewed: 'suggest' }))).toBeNull()
  })
})

describe('where a table says less than the usual one', () => {
  it('is every cell that tells readers or machines less, China’s too (DISC-20)', () => {
    expect(belowUsual(saying('ai_translated', { china: 'suggest' }))).toEqual([
      { grade: 'ai_translated', column: 'china' },
    ])
    expect(belowUsual(saying('ai_summarized', { reviewed: 'none', code: null }))).toEqual([
      { grade: 'ai_summarized', column: 'reviewed' },
      { grade: 'ai_summarized', column: 'code' },
    ])
    expect(belowUsual(saying('ai_summarized', { code: 'digitalCapture' }))).toHaveLength(1)
  })

  it('is none where it says more, or gives machines another code that speaks of one', () => {
    expect(belowUsual(saying('ai_metadata', { notReviewed: 'require', china: 'suggest' }))).toEqual([])
    expect(belowUsual(saying('ai_translated', { reviewed: 'require', code: 'algorithmicMedia' }))).toEqual([])
  })
})

describe('a table as somebody writes it', () => {
  const written = { rows: USUAL, duties, note: 'After counsel’s advice.', from: '2026-12-02' }

  it('names every grade, in words of the closed lists, and why', () => {
    expect(WrittenTable.safeParse(written).success).toBe(true)
    const { ai_rated: _, ...fewer } = USUAL
    expect(WrittenTable.safeParse({ ...written, rows: fewer }).success).toBe(false)
    const other = { ...USUAL, ai_rated: { ...USUAL.ai_rated, code: 'madeByMagic' } }
    expect(WrittenTable.safeParse({ ...written, rows: other }).success).toBe(false)
    expect(WrittenTable.safeParse({ ...written, note: '  ' }).success).toBe(false)
  })

  it('is compared cell by cell', () => {
    const after = { rows: saying('ai_rated', { china: 'suggest' }), duties: { ...duties, marking: '2027-08-02' } }
    expect(changedCells(USUAL_TABLE, after)).toEqual([{ grade: 'ai_rated', column: 'china' }])
    expect(changedDuties(USUAL_TABLE, after)).toEqual(['marking'])
    expect(AI_GRADES.flatMap(() => changedCells(after, after))).toEqual([])
  })
})

it('is planned until its day, and replaced once a newer one is in force', () => {
  const [before, at] = [new Date('2026-11-01'), new Date('2026-11-25')]
  const row = { n: 2, effectiveFrom: at, agreedAt: before, returnedAt: null }
  expect(tableState(row, 2, at)).toBe('inForce')
  expect(tableState({ ...row, effectiveFrom: new Date('2027-01-01') }, 1, at)).toBe('planned')
  expect(tableState({ ...row, effectiveFrom: new Date('2027-01-01') }, 3, at)).toBe('replaced')
  expect(tableState(row, 3, at)).toBe('replaced')
  expect(tableState({ ...row, agreedAt: null }, 1, at)).toBe('waiting')
  expect(tableState({ ...row, agreedAt: null, returnedAt: at }, 1, at)).toBe('returned')
})
