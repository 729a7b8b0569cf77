import { describe, expect, it } from 'vitest'
import { alignSentences } from './align'
import { readPassage } from './read-passage'
import { type Sentence, sentencesIn } from './sentences'

const known = { names: [], small: new Set<string>() }
const sentences = (...blocks: readonly string[]): readonly Sentence[] =>
  blocks.flatMap((text, n) =>
    sentencesIn(
      { key: `b${n}`, at: `b${n}`, text, isQuotation: false },
      readPassage(text, { known, isQuotation: false }),
    ),
  )

const aligned = (before: readonly Sentence[], after: readonly Sentence[]) => {
  const { pairs, moved, gone, fresh } = alignSentences(before, after)
  return {
    pairs: pairs.map(([a, b]) => `${a.text} → ${b.text}`).toSorted(),
    moved: moved.map(([a]) => a.text),
    gone: gone.map(({ text }) => text),
    fresh: fresh.map(({ text }) => text),
  }
}

describe('finding for each sentence the one that stands for it', () => {
  it('takes the same one in its block before the same one elsewhere', () => {
    const same = sentences('Yes, it is so.', 'Yes, it is so.')
    expect(aligned(same, same)).toMatchObject({ moved: [], gone: [], fresh: [] })
  })

  it('takes the likest of those that changed', () => {
    expect(
      aligned(
        sentences('The library is open. The harbour is shut.'),
        sentences('The harbour is closed. The library is shut.'),
      ).pairs,
    ).toEqual(['The harbour is shut. → The harbour is closed.', 'The library is open. → The library is shut.'])
  })

  it('takes none that is unlike', () => {
    const { pairs, gone, fresh } = aligned(sentences('The library is open today.'), sentences('Police met Ada Chen.'))
    expect({ pairs, gone, fresh }).toEqual({
      pairs: [],
      gone: ['The library is open today.'],
      fresh: ['Police met Ada Chen.'],
    })
  })

  it('takes labels by their place, too short to be like anything', () => {
    expect(aligned(sentences('9'), sentences('12')).pairs).toEqual(['9 → 12'])
  })

  it('says what stands out of order', () => {
    const three = ['One came in.', 'Two went out.', 'Three stayed.']
    expect(aligned(sentences(...three), sentences(...three.slice(1), ...three.slice(0, 1))).moved).toEqual([
      'One came in.',
    ])
  })
})
