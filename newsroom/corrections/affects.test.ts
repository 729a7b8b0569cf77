import { describe, expect, it } from 'vitest'
import type { Package } from '@/newsroom/story/package'
import { copyOf, piece } from '@/testing/builders/package'
import { affectsCard, affectsHeadline } from './affects'
import { classify } from './classify'
import { side } from './side-for-test'

const touched = (before: Partial<Package>, after: Partial<Package>) => ({
  headline: affectsHeadline(classify(side(before), side(after))),
  card: affectsCard(piece(before), piece(after)),
})

describe('a change', () => {
  it('of a number in the headline affects headline and card', () => {
    const [before, after] = [{ headline: 'Library open until 9' }, { headline: 'Library open until 10' }]
    expect(touched(before, after)).toEqual({ headline: true, card: true })
  })

  it('of a slip in the headline is no change of the headline, but the card shows it', () => {
    const [before, after] = [{ headline: 'Libary tries late opening' }, { headline: 'Library tries late opening' }]
    expect(touched(before, after)).toEqual({ headline: false, card: true })
  })

  it('of the first words affects the card of a piece without a summary', () => {
    const [before, after] = [{ copy: copyOf('Open at nine.') }, { copy: copyOf('Open at ten.') }]
    expect(touched(before, after)).toEqual({ headline: false, card: true })
    const summary = 'Open late.'
    expect(touched({ ...before, summary }, { ...after, summary })).toEqual({ headline: false, card: false })
  })

  it('far down in the copy affects neither', () => {
    const first =
      'The city library will stay open until ten on Fridays and Saturdays, the council said on Monday, for now.'
    const [before, after] = [{ copy: copyOf(first, 'It is free.') }, { copy: copyOf(first, 'It is not free.') }]
    expect(touched(before, after)).toEqual({ headline: false, card: false })
  })

  it('that is none affects nothing', () => {
    expect(touched({}, {})).toEqual({ headline: false, card: false })
  })
})
