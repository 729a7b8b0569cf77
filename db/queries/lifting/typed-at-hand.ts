import type { Reader } from '@/db/connect'
import type { Copy } from '@/newsroom/copy/copy'
import type { Explained } from '@/newsroom/disclaimers/explained'
import type { TypedAtHand } from '@/newsroom/disclaimers/lift/at-hand'
import { typedNotice } from '@/newsroom/disclaimers/lift/typed-notice'
import { withProposal } from '@/newsroom/disclaimers/lift/with-proposal'
import { approvedWordings } from './approved-wordings'

type Asked = { readonly copy: Copy; readonly explained: readonly Explained[]; readonly at: Date }

/** The notice that stands in this copy as a paragraph, with what is proposed in its place; most copies have none. */
export const typedAtHand = async (reader: Reader, { copy, explained, at }: Asked): Promise<TypedAtHand | null> => {
  const typed = typedNotice(copy)
  return typed && withProposal(typed, await approvedWordings(reader, at), explained)
}
