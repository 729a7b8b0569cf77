import type { Issue } from '@/newsroom/issue'
import type { Answers } from '@/newsroom/workflow/asks'
import type { EditionMoves } from '@/newsroom/workflow/at-hand'
import type { Offer } from '@/newsroom/workflow/offers'
import { specOf } from '@/newsroom/workflow/table'

/** An offer and the edition it is made about. */
export type Placed = {
  readonly offer: Offer
  readonly edition: EditionMoves
  /** What the place it was asked from has answered already: a column, a day. */
  readonly prefilled?: Answers
}

export type BarLayout = {
  readonly primary: Placed | null
  readonly beside: readonly Placed[]
  /** Moves that take something away and want a reason stand one step further off. */
  readonly further: readonly Placed[]
}

const wantsReason = ({ offer }: Placed): boolean => specOf(offer.move).asks.reason !== undefined

const placed = (edition: EditionMoves | null): readonly Placed[] =>
  edition === null ? [] : edition.offers.map((offer) => ({ offer, edition }))

/** Where each offer stands: one primary at the end of the bar, the rest by what they do. */
export const layOut = (edition: EditionMoves, live: EditionMoves | null): BarLayout => {
  const own = placed(edition)
  const primary = own.find(({ offer }) => offer.weight === 'primary') ?? null
  const others = [...own.filter((one) => one !== primary), ...placed(live).filter(wantsReason)]
  return {
    primary,
    beside: others.filter((one) => !wantsReason(one)),
    further: others.filter(wantsReason),
  }
}

const same = (a: Issue) => (b: Issue) => a.field === b.field && a.key === b.key && a.at === b.at

/** Parts of the piece a save can put right; an embargo, a debt or an open thread is not among them. */
const WRITTEN: readonly string[] = [
  'headline',
  'kicker',
  'standfirst',
  'summary',
  'byline',
  'section',
  'topics',
  'language',
  'slug',
  'source',
  'leadImage',
  'copy',
  'disclaimers',
  'note',
]

const isOfText = ({ field, key }: Issue): boolean => WRITTEN.includes(field) && key !== 'slugTaken'

/** Drops what the last save has put right since the page was made. The gate asks again in any case. */
export const stillInTheWay = (offer: Offer, current: readonly Issue[] | undefined): Offer =>
  current === undefined
    ? offer
    : { ...offer, issues: offer.issues.filter((one) => !isOfText(one) || current.some(same(one))) }

/** Only a move that can be taken back at once, and asks nothing, is made without a question. */
export const needsDialog = ({ move, asks, issues }: Offer): boolean =>
  move !== 'recall' || asks.length > 0 || issues.length > 0
