import { type Embargo, embargoLifted } from '@/newsroom/time/embargo'
import { IN_WORK, type State } from '@/newsroom/workflow/states'

export type LinkPurpose = 'look' | 'review'

/** A link for somebody outside, and what has become of the piece since. */
export type LinkFacts = {
  readonly purpose: LinkPurpose
  /** Empty: whoever has it. */
  readonly name: string
  readonly expiresAt: Date
  readonly revokedAt: Date | null
  readonly edition: { readonly state: State }
  readonly killed: boolean
  readonly embargo: Embargo | null
  /** The review it was made for is still under way. */
  readonly isReviewOpen: boolean
  /** Its address now belongs to somebody of the house. */
  readonly isOfHouse: boolean
  /** Whoever made it is still here, and could still make it. */
  readonly isMakerFit: boolean
}

/**
 * Does it lead anywhere? It dies with what it shows: once the piece is out, dropped or killed there is nothing in
 * confidence left. Nothing has to be switched off for that, so nothing can be forgotten.
 */
export const linkStands = (link: LinkFacts, now: Date): boolean =>
  link.revokedAt === null &&
  link.isMakerFit &&
  now < link.expiresAt &&
  !link.killed &&
  IN_WORK.includes(link.edition.state) &&
  (link.name !== '' || embargoLifted(link.embargo, now)) &&
  (link.purpose === 'look' || (link.isReviewOpen && !link.isOfHouse))
