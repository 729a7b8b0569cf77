import { fold } from './fold'
import type { ApprovedText, FoldedWording } from './folded-wording'
import { kindOfWording } from './kind-of-wording'
import { behindOpening } from './opening'

/** `same`: these very words, whatever script and width; `kind`: the template for what the words are about. */
export type Proposal = { readonly templateId: string; readonly key: string; readonly why: 'same' | 'kind' }

const proposed = ({ templateId, key }: ApprovedText, why: Proposal['why']): Proposal => ({ templateId, key, why })

/** The template whose place a typed notice has taken; null when no approved text is like it. */
export const proposeTemplate = (typed: string, approved: readonly FoldedWording[]): Proposal | null => {
  const folded = fold(behindOpening(typed) ?? typed)
  const same = approved.find(({ pattern }) => pattern?.test(folded) ?? false)
  if (same) return proposed(same, 'same')
  const kind = kindOfWording(typed)
  const alike = approved.find((text) => text.kind === kind)
  return alike ? proposed(alike, 'kind') : null
}
