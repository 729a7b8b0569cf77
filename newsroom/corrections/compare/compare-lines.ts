import type { Difference, DifferenceClass } from '../difference'
import type { PublicLine } from '../public-text'
import type { KnownWords } from '../words/known-words'
import { compareUnits } from './compare-units'
import { readPassage } from './read-passage'
import type { Unit } from './token'

/** What a change comes to where it stands: a byline holds nothing but names, whatever they look like. */
const THERE: Readonly<Record<PublicLine['about'], (own: DifferenceClass) => DifferenceClass>> = {
  headline: (own) => (own === 'wording' ? 'headline' : own),
  media: (own) => (own === 'wording' ? 'media' : own),
  byline: (own) => (own === 'layout' ? own : 'name'),
}

/** Texts that stand alone, each with the one that stood in its place. What stands on one side only is judged elsewhere. */
export const compareLines = (
  before: readonly PublicLine[],
  after: readonly PublicLine[],
  known: KnownWords,
): readonly Difference[] => {
  const was = new Map(before.map((line) => [line.key, line]))
  const unit = ({ text }: PublicLine): Unit => {
    const passage = readPassage(text, { known, isQuotation: false })
    return { passage, tokens: passage.tokens }
  }
  return after.flatMap((line) => {
    const former = was.get(line.key)
    if (former === undefined || former.text === line.text) return []
    return compareUnits(unit(former), unit(line)).map((finding) => ({
      ...finding,
      class: THERE[line.about](finding.class),
      field: line.field,
      at: line.at,
    }))
  })
}
