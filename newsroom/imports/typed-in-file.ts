import type { ApprovedText } from '@/newsroom/disclaimers/lift/propose'
import { typedNotice } from '@/newsroom/disclaimers/lift/typed-notice'
import { withProposal } from '@/newsroom/disclaimers/lift/with-proposal'
import type { Planned } from './plan-piece'

/** A notice that stands in the text of a piece of a file; `template` is the name of what may take its place. */
export type TypedInFile = { readonly text: string; readonly template: string | null }

type Wordings = readonly (ApprovedText & { readonly name: string })[]

/**
 * What a draft made of a piece would have in its text as a notice. It stays there: a file proposes, people lift it. The
 * pieces of one site mostly end in the same words, which are compared once.
 */
export const typedInFile = (wordings: Wordings): ((planned: Planned) => TypedInFile | null) => {
  const templates = new Map<string, string | null>()
  return (planned) => {
    const typed = planned.kind === 'new' || planned.kind === 'changed' ? typedNotice(planned.package.copy) : null
    if (typed === null) return null
    const { text } = typed
    if (!templates.has(text)) templates.set(text, withProposal(typed, wordings, []).proposal?.name ?? null)
    return { text, template: templates.get(text) ?? null }
  }
}
