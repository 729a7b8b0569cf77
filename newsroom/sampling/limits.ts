/**
 * The most errors in ten thousand characters, by the rules a house goes by: those of 28 May 2020 for newspapers and
 * periodicals (报纸期刊质量管理规定), and what is usual for books. Where a house begins; each sample keeps the limit it
 * was drawn under. Not legal advice.
 */
export const LIMITS = { newspaper: 3, periodical: 2, book: 1 } as const
export type Standard = keyof typeof LIMITS

export const STANDARDS = ['newspaper', 'periodical', 'book'] as const satisfies Standard[]
