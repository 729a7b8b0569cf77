import type { Effect, Removable } from './kinds'

/** What of a template decides who may approve a rule about it. */
export type RuledTemplate = { readonly id: string; readonly removable: Removable; readonly legalOwnerId: string | null }

/**
 * Whose word alone lets this rule in: a rule that forbids what is never left out is a waiver by the back door, unless
 * whoever answers for the template's law says so. Null: any second person's will do.
 */
export const mustAnswer = (
  { effect }: { readonly effect: Effect },
  { removable, legalOwnerId }: RuledTemplate,
): { readonly id: string | null } | null => (effect === 'forbid' && removable === 'never' ? { id: legalOwnerId } : null)
