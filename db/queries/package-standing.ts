import type { Reader } from '@/db/connect'
import type { NoticesAtHand } from '@/newsroom/disclaimers/at-hand'
import type { Issue } from '@/newsroom/issue'
import { advertLints } from '@/newsroom/story/advert-lints'
import { preflight } from '@/newsroom/story/preflight'
import { unread } from './acknowledgements'
import { liftedAtHand } from './lifting/lifted-at-hand'
import { typedAtHand } from './lifting/typed-at-hand'
import type { Work } from './lock-edition'
import { noticesAtHand } from './notices-at-hand'
import { referencesOf } from './references'
import { noticesFor } from './standing-matter'

export type PackageStanding = {
  /** Everything that would stop this package now, or should be looked at. */
  readonly issues: readonly Issue[]
  readonly atHand: NoticesAtHand
}

/** Where a package stands by itself, and what was decided about its notices. */
export const packageStanding = async (
  reader: Reader,
  piece: Pick<Work, 'edition' | 'head'>,
  at: Date,
): Promise<PackageStanding> => {
  const { package: pkg } = piece.head
  const resolved = await noticesFor(reader, pkg, at, piece)
  const references = await referencesOf(reader, pkg)
  const { storyId } = piece.edition
  const atHand = {
    ...(await noticesAtHand(reader, storyId, resolved)),
    typed: await typedAtHand(reader, { copy: pkg.copy, explained: resolved.explained, at }),
    lifted: await liftedAtHand(reader, storyId, pkg.copy),
  }
  const lints = advertLints(pkg, { notices: resolved.notices, topics: references.topicSlugs })
  const issues = [...preflight(pkg, references), ...resolved.issues, ...unread(atHand.acknowledgements), ...lints]
  return { issues, atHand }
}
