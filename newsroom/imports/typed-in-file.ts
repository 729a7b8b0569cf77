import { foldWordings, type NamedWording } from '@/newsroom/disclaimers/lift/folded-wording'
import { typedNotice } from '@/newsroom/disclaimers/lift/typed-notice'
import { withProposal } from '@/newsroom/disclaimers/lift/with-proposal'
import type { NamedTemplate } from '@/newsroom/disclaimers/template-name'
import type { Planned } from './plan-piece'

/** A notice that stands in the text of a piece of a file; `template` may take its place. */
export type TypedInFile = { readonly text: string; readonly template: NamedTemplate | null }

const called = (proposal: NamedTemplate | null): NamedTemplate | null =>
  proposal && { name: proposal.name, names: proposal.names }

/**
 * What a draft made of a piece would have in its text as a notice. It stays there: a file proposes, people lift it. The
 * pieces of one site mostly end in the same words, which are compared once; the book is folded once for all of them.
 */
export const typedInFile = (wordings: readonly NamedWording[]): ((planned: Planned) => TypedInFile | null) => {
  const templates = new Map<string, NamedTemplate | null>()
  const folded = foldWordings(wordings)
  return (planned) => {
    const typed = planned.kind === 'new' || planned.kind === 'changed' ? typedNotice(planned.package.copy) : null
    if (typed === null) return null
    const { text } = typed
    if (!templates.has(text)) templates.set(text, called(withProposal(typed, folded, []).proposal))
    return { text, template: templates.get(text) ?? null }
  }
}
