import type { Effect, Removable, RuleState } from './kinds'

/** To end what requires a notice that is never left out would be to waive it by the back door: a second person agrees. */
export const takesTwoToEnd = (
  { effect, state }: { readonly effect: Effect; readonly state: RuleState },
  { removable }: { readonly removable: Removable },
): boolean => state === 'approved' && effect === 'require' && removable === 'never'
