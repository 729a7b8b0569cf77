import type { Explained } from '../explained'
import type { TypedAtHand } from './at-hand'
import { fold } from './fold'
import type { FoldedWording } from './folded-wording'
import { likeness, pairsOf } from './likeness'
import { proposeTemplate } from './propose'
import type { TypedNotice } from './typed-notice'

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
  wordings: readonly FoldedWording[],
  explained: readonly Explained[],
): Pick<TypedAtHand, 'at' | 'text' | 'proposal'> => {
  const carried = carriedOf(explained)
  const isCarried = ({ templateId }: FoldedWording) => carried.has(templateId)
  const said = pairsOf(fold(typed.text))
  const ordered = wordings
    .map((wording) => ({ wording, rank: isCarried(wording) ? 2 : likeness(said, wording.pairs) }))
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ wording }) => wording)
  const proposed = proposeTemplate(typed.text, ordered)
  const template = ordered.find(({ templateId }) => templateId === proposed?.templateId)
  if (!proposed || !template) return { ...typed, proposal: null }
  const { name, names } = template
  return { ...typed, proposal: { ...proposed, name, names, isCarried: isCarried(template) } }
}
