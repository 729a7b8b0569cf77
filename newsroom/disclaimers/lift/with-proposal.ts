import type { Explained } from '../explained'
import type { TypedAtHand } from './at-hand'
import { likenessTo } from './likeness'
import { type ApprovedText, proposeTemplate } from './propose'
import type { TypedNotice } from './typed-notice'

type Wording = ApprovedText & { readonly name: string }

const carriedOf = (explained: readonly Explained[]): ReadonlySet<string> =>
  new Set(
    explained.filter(({ outcome }) => outcome === 'shown' || outcome === 'blocked').map(({ templateId }) => templateId),
  )

/**
 * What to propose in the place of a typed notice: of several templates of its kind one the piece carries anyway, or else
 * the one that says most of it.
 */
export const withProposal = (
  typed: TypedNotice,
  wordings: readonly Wording[],
  explained: readonly Explained[],
): TypedAtHand => {
  const carried = carriedOf(explained)
  const isCarried = ({ templateId }: Wording) => carried.has(templateId)
  const likeness = likenessTo(typed.text)
  const ordered = wordings
    .map((wording) => ({ wording, rank: isCarried(wording) ? 2 : likeness(wording.text) }))
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ wording }) => wording)
  const proposed = proposeTemplate(typed.text, ordered)
  const template = ordered.find(({ templateId }) => templateId === proposed?.templateId)
  return {
    ...typed,
    proposal: proposed && template ? { ...proposed, name: template.name, isCarried: isCarried(template) } : null,
  }
}
