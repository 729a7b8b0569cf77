import type { Reader } from '@/db/connect'
import type { NoticesAtHand } from '@/newsroom/disclaimers/at-hand'
import { liftIssues } from '@/newsroom/disclaimers/lift/lift-issues'
import { gradeQuestion } from '@/newsroom/evidence/grade-question'
import type { Issue } from '@/newsroom/issue'
import { advertLints } from '@/newsroom/story/advert-lints'
import { preflight } from '@/newsroom/story/preflight'
import { unread } from './acknowledgements'
import { pictureHints } from './evidence/picture-hints'
import { leftAtHand } from './lifting/left-at-hand'
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
  const { storyId, state } = piece.edition
  const left = await leftAtHand(reader, storyId, pkg.copy)
  const lifted = await liftedAtHand(reader, storyId, pkg.copy)
  const atHand = {
    ...(await noticesAtHand(reader, storyId, resolved)),
    typed: await typedAtHand(reader, { storyId, copy: pkg.copy, explained: resolved.explained, left, at }),
    lifted,
    left,
  }
  const lints = advertLints(pkg, { notices: resolved.notices, topics: references.topicSlugs })
  const asked = gradeQuestion(pkg, await pictureHints(reader, pkg))
  const own = [
    ...preflight(pkg, references),
    ...asked,
    ...resolved.issues,
    ...unread(atHand.acknowledgements),
    ...lints,
  ]
  const level = state === 'draft' || state === 'sent_back' ? 'warn' : 'stop'
  const issues = liftIssues(own, { left, lifted, level })
  return { issues, atHand }
}
