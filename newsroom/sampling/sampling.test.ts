import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyOf, piece } from '@/testing/builders/package'
import { charactersOf } from './characters-of'
import { draw } from './draw'
import type { FoundError } from './found-error'
import { LIMITS, STANDARDS } from './limits'
import { isSmall, isWithin, rateOf } from './rate'
import { type CheckedPiece, tallyBy, tallyByStage, tallyOf } from './tally'
import { weighErrors } from './weigh-errors'
import { wrongCharacters } from './wrong-characters'

const error = (more: Partial<FoundError> = {}): FoundError => ({
  ...{ place: 'body', wrong: '在', right: '再', times: 1, stage: 'proof_1' },
  ...more,
})

const passes = (rate: number) => STANDARDS.filter((standard) => isWithin(rate, LIMITS[standard]))

describe('the rate of errors', () => {
  it.each([
    {
      id: 'TR-E1',
      what: '3 wrong characters in 20,000',
      errors: [error({ wrong: '在' }), error({ wrong: '部署', right: '布暑' })],
      characters: 20_000,
      rate: 1.5,
      within: ['newspaper', 'periodical'],
    },
    {
      id: 'TR-E2',
      what: 'one error that stands there five times',
      errors: [error({ times: 5 })],
      characters: 10_000,
      rate: 3,
      within: ['newspaper'],
    },
    {
      id: 'TR-E3',
      what: 'one in the headline and one in the copy',
      errors: [error({ place: 'headline' }), error({ wrong: '的', right: '得' })],
      characters: 10_000,
      rate: 3,
      within: ['newspaper'],
    },
    {
      id: 'TR-E4',
      what: 'the same word twice in the headline',
      errors: [error({ place: 'headline', times: 2 })],
      characters: 8_000,
      rate: 5,
      within: [],
    },
    {
      id: 'TR-E5',
      what: 'none in 900 characters',
      errors: [],
      characters: 900,
      rate: 0,
      within: ['newspaper', 'periodical', 'book'],
    },
  ])('of $what is $rate in ten thousand ($id)', ({ errors, characters, rate, within }) => {
    expect(rateOf(weighErrors(errors), characters)).toBe(rate)
    expect(passes(rate)).toEqual(within)
  })

  it('of fewer than ten thousand characters is that of a small sample (TR-E5)', () => {
    expect(tallyOf('', [{ characters: 900, errors: [] }])).toMatchObject({ rate: 0, isSmall: true })
    expect([isSmall(9_999), isSmall(10_000)]).toEqual([true, false])
  })

  it('of nothing read is none', () => {
    expect(rateOf(0, 0)).toBe(0)
  })
})

describe('the same error', () => {
  it('counts three times at most wherever it stands, the heaviest first', () => {
    expect(weighErrors([error({ times: 4 }), error({ place: 'headline' })])).toBe(4)
  })

  it('is another when it should have been something else', () => {
    expect(weighErrors([error({ times: 3 }), error({ right: '载', times: 3 })])).toBe(6)
  })
})

it.each([
  ['在次', '再次', 1],
  ['部署', '布暑', 2],
  ['teh harbour', 'the harbour', 1],
  ['', '不', 1],
  ['2025 年年', '2025 年', 1],
  ['three hundred', '300', 2],
  ['Rosa Vidal', 'Rosa  Vidal', 1],
])('"%s" for "%s" are %i', (wrong, right, count) => {
  expect(wrongCharacters(wrong, right)).toBe(count)
})

it('counts the code points of headline, copy and captions, without white space', () => {
  const pkg = piece({ headline: '潮 水𠮷', copy: copyOf('Nine  to ten.'), leadImage: null })
  expect(charactersOf(pkg)).toBe(3 + 10)
})

describe('a draw', () => {
  const ids = Array.from({ length: 40 }, (_, n) => `publication-${n}`)

  it('is the same for the same seed, in whatever order the pieces come (TR-E6)', () => {
    fc.assert(
      fc.property(fc.string(), fc.shuffledSubarray(ids, { minLength: ids.length }), (seed, order) => {
        expect(draw(order, 10, seed)).toEqual(draw(ids, 10, seed))
      }),
      { numRuns: 50 },
    )
  })

  it('is another for another seed, and gives nothing twice', () => {
    expect(draw(ids, 10, 'a')).not.toEqual(draw(ids, 10, 'b'))
    expect(new Set(draw(ids, 40, 'a')).size).toBe(40)
    expect(draw(ids, 80, 'a')).toHaveLength(40)
  })
})

describe('results', () => {
  const pieces: readonly CheckedPiece[] = [
    {
      section: 'news',
      sourceType: 'original',
      characters: 12_000,
      errors: [error(), error({ stage: 'review_1', right: '载' })],
    },
    { section: 'news', sourceType: 'wire', characters: 8_000, errors: [error({ times: 2 })] },
    { section: 'culture', sourceType: 'wire', characters: 500, errors: [] },
  ]

  it('are by section and by source, each with what was counted, small ones marked', () => {
    expect(tallyBy(pieces, 'section')).toMatchObject([
      { key: 'news', pieces: 2, characters: 20_000, errors: 4, rate: 2, isSmall: false },
      { key: 'culture', pieces: 1, characters: 500, errors: 0, rate: 0, isSmall: true },
    ])
    expect(tallyBy(pieces, 'sourceType').map(({ key, errors }) => [key, errors])).toEqual([
      ['original', 2],
      ['wire', 2],
    ])
  })

  it('are by the stage that should have caught them, over all that was read', () => {
    expect(tallyByStage(pieces).map(({ key, errors, characters }) => [key, errors, characters])).toEqual([
      ['proof_1', 3, 20_500],
      ['review_1', 1, 20_500],
    ])
  })
})
