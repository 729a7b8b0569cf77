import type { Reader } from '@/db/connect'
import type { Copy } from '@/newsroom/copy/copy'
import type { Explained } from '@/newsroom/disclaimers/explained'
import type { LeftAtHand, TypedAtHand } from '@/newsroom/disclaimers/lift/at-hand'
import { foldWordings } from '@/newsroom/disclaimers/lift/folded-wording'
import { typedNotices } from '@/newsroom/disclaimers/lift/typed-notice'
import { withProposal } from '@/newsroom/disclaimers/lift/with-proposal'
import { addedFor } from './added-for'
import { approvedWordings } from './approved-wordings'

type Asked = {
  readonly storyId: string
  readonly copy: Copy
  readonly explained: readonly Explained[]
  /** What somebody decided to leave in it. */
  readonly left: readonly LeftAtHand[]
  readonly at: Date
}

/**
 * The last notice that stands in this copy as a paragraph and nobody decided to leave there, with what is proposed in its
 * place; most copies have none.
 */
export const typedAtHand = async (
  reader: Reader,
  { storyId, copy, explained, left, at }: Asked,
): Promise<TypedAtHand | null> => {
  const typed = typedNotices(copy).findLast((one) => !left.some((decided) => decided.at === one.at))
  if (!typed) return null
  const proposed = withProposal(typed, foldWordings(await approvedWordings(reader, at)), explained)
  return { ...proposed, added: await addedFor(reader, storyId, typed.text) }
}
