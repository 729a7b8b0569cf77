import { z } from 'zod'
import { isCleanText } from '@/newsroom/copy/clean-text'
import { JURISDICTIONS } from './jurisdictions'

export const GENRES = ['news', 'analysis', 'opinion', 'feature', 'interview', 'review', 'explainer'] as const
export type Genre = (typeof GENRES)[number]

/** Who the author is to the house. */
export const CONTRIBUTORS = ['staff', 'freelance', 'expert', 'reader', 'organisation'] as const
export type Contributor = (typeof CONTRIBUTORS)[number]

/** Under what terms others may use the piece. `ask_first`: reprints name the source and ask before. */
export const LICENCES = ['all_rights', 'ask_first', 'cc_by', 'cc_by_sa', 'cc_by_nc', 'cc_by_nd', 'cc0'] as const
export type Licence = (typeof LICENCES)[number]

/** What a reader may want to be warned of. */
export const CONTENT_FLAGS = ['graphic', 'suicide', 'violence', 'strobe'] as const
export type ContentFlag = (typeof CONTENT_FLAGS)[number]

/** What is so or not so; each is a question of yes or no. */
export const DECLARED_FLAGS = [
  'purchaseLinks',
  'affiliateLinks',
  'thirdPartyMedia',
  'sellerContact',
  'politicalAd',
] as const
export type DeclaredFlag = (typeof DECLARED_FLAGS)[number]

const line = (longest: number) =>
  z.string().max(longest).refine(isCleanText, { error: 'text holds control characters' })

/** What those who make a piece say of it, beyond where it comes from: rules ask for it, readers get what follows. */
export const Declaration = z.strictObject({
  genre: z.enum(GENRES).nullable(),
  contributor: z.enum(CONTRIBUTORS).nullable(),
  /** None: meant for readers everywhere. */
  targets: z.array(z.enum(JURISDICTIONS)).max(JURISDICTIONS.length),
  /** Who paid for it; empty: nobody, or whoever the source names. */
  sponsor: line(300),
  /** Listed companies and papers it is about, as exchanges write them. */
  tickers: z.array(line(40)).max(30),
  /** What its authors hold of those. */
  holdings: line(1_000),
  licence: z.enum(LICENCES).nullable(),
  contentFlags: z.array(z.enum(CONTENT_FLAGS)).max(CONTENT_FLAGS.length),
  flags: z.array(z.enum(DECLARED_FLAGS)).max(DECLARED_FLAGS.length),
})
export type Declaration = Readonly<z.infer<typeof Declaration>>

/** What is known of a piece of which nothing was said. */
export const UNDECLARED: Declaration = {
  genre: null,
  contributor: null,
  targets: [],
  sponsor: '',
  tickers: [],
  holdings: '',
  licence: null,
  contentFlags: [],
  flags: [],
}
