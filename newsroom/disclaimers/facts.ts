import { UNSAID } from '@/newsroom/story/ai-use'
import { type DeclaredFlag, UNDECLARED } from '@/newsroom/story/declaration'
import type { Jurisdiction } from '@/newsroom/story/jurisdictions'
import type { Package } from '@/newsroom/story/package'
import type { Facts } from './condition'
import { meetsElection } from './election-window'

/** A section or a topic, as far as rules know them. */
export type Shelf = { readonly id: string; readonly slug: string }
export type Shelves = { readonly sections: readonly Shelf[]; readonly topics: readonly Shelf[] }

/** What the house keeps that rules ask about: its shelves, and where an election is on at the moment asked about. */
export type HouseFacts = Shelves & { readonly elections: readonly Jurisdiction[] }

/** What stands about a piece elsewhere than in its package. */
export type Around = Pick<Facts, 'humanReviewed' | 'embargoUntil' | 'ageDays'>

/** A piece that was only just begun. */
export const BEGUN: Around = { humanReviewed: false, embargoUntil: false, ageDays: 0 }

export type AskedOfPackage = Pick<Package, 'source' | 'sectionId' | 'topicIds' | 'language' | 'ai' | 'declared'>

/** What the rules may ask about this package. Ids that no longer name a shelf count as none. */
export const factsOf = (
  pkg: AskedOfPackage,
  { sections, topics, elections }: HouseFacts,
  around: Around = BEGUN,
): Facts => {
  const { source, ai = UNSAID, declared = UNDECLARED } = pkg
  const says = (flag: DeclaredFlag): boolean => declared.flags.includes(flag)
  return {
    sourceType: source.type,
    section: sections.find((section) => section.id === pkg.sectionId)?.slug ?? null,
    topics: topics.filter((topic) => pkg.topicIds.includes(topic.id)).map((topic) => topic.slug),
    language: pkg.language,
    genre: declared.genre,
    contributorType: declared.contributor,
    aiGrade: ai.grade,
    licence: declared.licence,
    targetJurisdictions: declared.targets,
    contentFlags: declared.contentFlags,
    sponsor: source.type === 'sponsored' || declared.sponsor.trim() !== '',
    tickers: declared.tickers.length > 0,
    holdings: declared.holdings.trim() !== '',
    translationOf: source.type === 'translated' || ai.grade === 'ai_translated',
    hasThirdPartyMedia: says('thirdPartyMedia'),
    hasPurchaseLink: says('purchaseLinks'),
    hasAffiliateLink: says('affiliateLinks'),
    politicalAd: says('politicalAd'),
    electionWindow: meetsElection(declared.targets, elections),
    sellerContact: says('sellerContact'),
    ...around,
  }
}
