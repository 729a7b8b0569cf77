import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { copyOf } from '@/testing/builders/package'
import { documents } from '@/testing/copy/documents'
import { classify } from './classify'
import { type Difference, type DifferenceClass, isHarmless } from './difference'
import { side } from './side-for-test'
import { silentEdits } from './silent-edit'

const WORDS =
  `The library of Lin Wei opens at not every 9:00 3,500 “we are” said Smith, 本館 周一 不 開放。 三月 舘 libary
  https://a.b/1 café — (5G)`.split(/\s+/)
const word = fc.constantFrom(...WORDS)
const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(' '))
const text = fc.oneof(
  sentence,
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((some) => some.trim() !== ''),
)

/** A paragraph of one sentence like no other, before and after a word of it was replaced. */
const inside = word.filter((some) => !some.includes('。'))
const stretch = fc.array(inside, { maxLength: 8 }).map((words) => words.join(' '))
const edited = fc.tuple(fc.uuid(), stretch, inside, inside, stretch).map(([id, left, was, is, right]) => ({
  id,
  before: `${id} ${left} ${was} ${right}`,
  after: `${id} ${left} ${is} ${right}`,
}))
const edits = fc.uniqueArray(edited, { selector: ({ id }) => id, minLength: 1, maxLength: 6 })

const copies = (blocks: readonly { readonly id: string; readonly before: string; readonly after: string }[]) => {
  const copy = (when: 'before' | 'after') => ({
    ...copyOf(),
    content: blocks.map(({ id, [when]: said }) => ({ ...copyOf(said).content?.[0], type: 'paragraph', attrs: { id } })),
  })
  return [side({ copy: copy('before') }), side({ copy: copy('after') })] as const
}

const spelled = (differences: readonly Difference[]) => differences.map((one) => JSON.stringify(one)).toSorted()

/** Where the words themselves may be the same. */
const UNWORDED: readonly DifferenceClass[] = ['order', 'quotation', 'media']

describe('whatever stands in a piece', () => {
  it('differs in nothing from itself', () => {
    fc.assert(
      fc.property(documents, text, (copy, headline) => {
        expect(classify(side({ copy, headline }), side({ copy: structuredClone(copy), headline }))).toEqual([])
      }),
    )
  })

  it('is judged the same every time, in whatever order its blocks stand', () => {
    fc.assert(
      fc.property(edits, fc.nat(), (blocks, turn) => {
        const judged = spelled(classify(...copies(blocks)))
        expect(spelled(classify(...copies(blocks)))).toEqual(judged)
        const at = turn % blocks.length
        expect(spelled(classify(...copies([...blocks.slice(at), ...blocks.slice(0, at)])))).toEqual(judged)
        expect(spelled(classify(...copies(blocks.toReversed())))).toEqual(judged)
      }),
    )
  })

  it('never loses a digit, nor gets another one, as layout or typo', () => {
    const field = fc.constantFrom('copy', 'headline', 'standfirst')
    const digits = fc.tuple(text, fc.nat(9), text, fc.option(fc.nat(9))).filter(([, was, , is]) => was !== is)
    fc.assert(
      fc.property(digits, field, ([left, was, right, is], where) => {
        const put = (said: string) => side({ [where]: where === 'copy' ? copyOf(said) : said })
        const [before, after] = [put(`${left}${was}${right}`), put(`${left}${is ?? ''}${right}`)]
        expect(classify(before, after).every(isHarmless)).toBe(false)
        expect(silentEdits(classify(before, after), { kind: 'typo', note: null })).not.toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  it('may be replaced by anything: what differs is shown', () => {
    fc.assert(
      fc.property(documents, documents, text, (one, other, plain) => {
        for (const copy of [other, copyOf(plain)]) {
          const worded = classify(side({ copy: one }), side({ copy })).filter((own) => !UNWORDED.includes(own.class))
          for (const { before, after } of worded) expect(before).not.toBe(after)
        }
      }),
    )
  })
})
