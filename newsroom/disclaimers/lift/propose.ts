import type { Kind } from '../kinds'
import { fold } from './fold'
import { kindOfWording } from './kind-of-wording'
import { behindOpening } from './opening'

/** An approved text of a template, in any language. */
export type ApprovedText = {
  readonly templateId: string
  readonly key: string
  readonly kind: Kind
  readonly text: string
}

/** `same`: these very words, whatever script and width; `kind`: the template for what the words are about. */
export type Proposal = { readonly templateId: string; readonly key: string; readonly why: 'same' | 'kind' }

const VARIABLE = /\{\{[^{}]*\}\}/u

const escaped = (text: string) => text.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)

/** Something has to stand where a variable was; the opening may be missing on either side. */
const asPattern = (text: string): RegExp | null => {
  const parts = (behindOpening(text) ?? text).split(VARIABLE).map(fold)
  return parts.every((part) => part === '') ? null : new RegExp(`^${parts.map(escaped).join('.+')}$`, 'u')
}

const proposed = ({ templateId, key }: ApprovedText, why: Proposal['why']): Proposal => ({ templateId, key, why })

/** The template whose place a typed notice has taken; null when no approved text is like it. */
export const proposeTemplate = (typed: string, approved: readonly ApprovedText[]): Proposal | null => {
  const folded = fold(behindOpening(typed) ?? typed)
  const same = approved.find(({ text }) => asPattern(text)?.test(folded) ?? false)
  if (same) return proposed(same, 'same')
  const kind = kindOfWording(typed)
  const alike = approved.find((text) => text.kind === kind)
  return alike ? proposed(alike, 'kind') : null
}
