import { FACTS, type Fact } from '../condition'
import { leavesOf } from '../leaves'
import type { StandingMatter } from '../standing-matter'
import { namesIn, VARIABLES, type Variable } from '../variables'

/** What can be read of a live piece beside source type, section and language, which its record names. */
export type Part = 'source' | 'byline' | 'topicIds' | 'ai' | 'declared' | 'ageDays' | 'humanReviewed'

const DECLARED: readonly Part[] = ['declared']
const NOTHING: readonly Part[] = []

const OF_FACT: Readonly<Record<Fact, readonly Part[]>> = {
  sourceType: NOTHING,
  section: NOTHING,
  language: NOTHING,
  embargoUntil: NOTHING,
  topics: ['topicIds'],
  aiGrade: ['ai'],
  translationOf: ['ai'],
  humanReviewed: ['humanReviewed'],
  ageDays: ['ageDays'],
  genre: DECLARED,
  contributorType: DECLARED,
  licence: DECLARED,
  targetJurisdictions: DECLARED,
  contentFlags: DECLARED,
  sponsor: DECLARED,
  tickers: DECLARED,
  holdings: DECLARED,
  hasThirdPartyMedia: DECLARED,
  hasPurchaseLink: DECLARED,
  hasAffiliateLink: DECLARED,
  politicalAd: DECLARED,
  electionWindow: DECLARED,
  sellerContact: DECLARED,
}

const OF_VARIABLE: Readonly<Record<Variable, readonly Part[]>> = {
  'site.name': NOTHING,
  age: NOTHING,
  'contact.rights': NOTHING,
  'source.name': ['source'],
  'source.url': ['source'],
  'original.title': ['source'],
  partner: ['source'],
  author: ['source', 'byline'],
  sponsor: ['source', 'declared'],
  holdings: DECLARED,
  licence: DECLARED,
  translator: ['byline', 'ai'],
  'ai.tool': ['ai'],
}

/** What of pieces these rules and wordings ask: what nobody asks for is not read. */
export const askedOfPieces = ({ rules, templates }: StandingMatter): ReadonlySet<Part> => {
  const facts = new Set(rules.flatMap(({ when }) => leavesOf(when)).map(({ fact }) => fact))
  const texts = templates.flatMap(({ versions }) => versions.flatMap((version) => Object.values(version.texts)))
  const names = new Set(texts.flatMap(namesIn))
  return new Set([
    ...FACTS.filter((fact) => facts.has(fact)).flatMap((fact) => OF_FACT[fact]),
    ...VARIABLES.filter((variable) => names.has(variable)).flatMap((variable) => OF_VARIABLE[variable]),
    ...(rules.some(({ jurisdictions }) => jurisdictions.length > 0) ? DECLARED : NOTHING),
  ])
}
