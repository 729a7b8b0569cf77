import type { Placement } from '../kinds'
import type { Resolved } from '../resolve'

/**
 * What a rule would do to a piece: it carries the notice where it did not, or no longer; elsewhere; or it could not go
 * out, because the notice it must carry has no wording for it.
 */
export const RULE_EFFECTS = ['stopped', 'gains', 'loses', 'moves'] as const
export type RuleEffect = (typeof RULE_EFFECTS)[number]

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
