import { canonicalJson } from '@/newsroom/story/canonical-json'
import type { Package } from '@/newsroom/story/package'
import { summaryOf } from '@/newsroom/story/summary'
import { type Difference, isHarmless } from './difference'

/** Does the headline say something else? A slip put right there is none. */
export const affectsHeadline = (differences: readonly Difference[]): boolean =>
  differences.some((difference) => difference.field === 'headline' && !isHarmless(difference))

/** What share card, poster and lists show; without a summary of its own the piece's first words are on them. */
const onCard = (pkg: Package): unknown => {
  const { headline, standfirst, leadImage } = pkg
  return { headline, standfirst, summary: summaryOf(pkg), leadImage }
}

/** Has the card to be drawn again? For a letter too: what is on it is on it. */
export const affectsCard = (live: Package, next: Package): boolean =>
  canonicalJson(onCard(live)) !== canonicalJson(onCard(next))
