/** Where a piece is meant to be read, as far as the rules differ. The order is that of every list. */
export const JURISDICTIONS = ['CN', 'EU', 'HK', 'TW', 'UK', 'US'] as const
export type Jurisdiction = (typeof JURISDICTIONS)[number]
