/** Where the filing of a major topic with the authority stands (重大选题备案). */
export const FILINGS = ['none', 'needed', 'filed'] as const
export type Filing = (typeof FILINGS)[number]
