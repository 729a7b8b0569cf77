import type { Placement } from '../kinds'
import type { Resolved } from '../resolve'

/** Of the rule's own notice: it is carried where it was not, or no longer, or elsewhere; or the piece could not go out. */
const OWN_EFFECTS = ['stopped', 'gains', 'loses', 'moves'] as const

/**
 * Of another notice, of which a piece carries only one with the rule's own: it goes, or comes in its place; or it would
 * come back once the rule ends.
 */
const OTHER_EFFECTS = ['displaces', 'returns', 'comesBack'] as const

/** What a rule would do to a piece. */
export const RULE_EFFECTS = [...OWN_EFFECTS, ...OTHER_EFFECTS] as const
export type RuleEffect = (typeof RULE_EFFECTS)[number]

/** `templateId`: the notice it is about. */
export type EffectOn = { readonly effect: RuleEffect; readonly templateId: string }

/** Where it stands, if it does. */
type Standing = Placement | 'blocked' | 'none'

const standingIn = ({ notices, explained }: Resolved, templateId: string): Standing => {
  const shown = notices.find((notice) => notice.templateId === templateId)
  if (shown) return shown.placement
  return explained.some((line) => line.templateId === templateId && line.outcome === 'blocked') ? 'blocked' : 'none'
}

/** What differs for one template between two resolutions of the same piece; null: nothing. */
export const effectOn = (templateId: string, before: Resolved, after: Resolved): RuleEffect | null => {
  const [was, is] = [standingIn(before, templateId), standingIn(after, templateId)]
  if (was === is) return null
  if (is === 'blocked') return 'stopped'
  if (is === 'none') return 'loses'
  return was === 'none' || was === 'blocked' ? 'gains' : 'moves'
}

/** A piece as it is, as it would be with the rule, and as it would be once the rule has ended. */
export type InTime = { readonly before: Resolved; readonly after: Resolved; readonly ended: Resolved }

/** What a rule about another template does to this one, of which a piece carries only one with it. */
export const effectsOnOther = (templateId: string, { before, after, ended }: InTime): readonly RuleEffect[] => {
  const [was, is, thereafter] = [before, after, ended].map((resolved) => standingIn(resolved, templateId))
  if (is === 'blocked') return was === 'blocked' ? [] : ['stopped']
  if (is !== 'none') return was === 'none' ? ['returns'] : []
  return [...(was === 'none' ? [] : ['displaces' as const]), ...(thereafter === 'none' ? [] : ['comesBack' as const])]
}
