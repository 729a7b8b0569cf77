export const ACCOUNT_STATES = ['active', 'invited', 'deactivated'] as const
export type AccountState = (typeof ACCOUNT_STATES)[number]
