import type { AiGrade } from '@/newsroom/evidence/grades'
import type { Locale } from '@/newsroom/language/locales'
import type { ContentFlag, Contributor, Genre, Licence } from '@/newsroom/story/declaration'
import type { Jurisdiction } from '@/newsroom/story/jurisdictions'
import type { SourceType } from '@/newsroom/story/source'

/** What rules may ask about a piece. Section and topics are slugs. */
export type Facts = {
  readonly sourceType: SourceType
  readonly section: string | null
  readonly topics: readonly string[]
  readonly language: Locale
  readonly genre: Genre | null
  readonly contributorType: Contributor | null
  readonly aiGrade: AiGrade | null
  readonly licence: Licence | null
  /** None: meant for readers everywhere. */
  readonly targetJurisdictions: readonly Jurisdiction[]
  readonly contentFlags: readonly ContentFlag[]
  /** Is there one? Who it is, the notice says. */
  readonly sponsor: boolean
  readonly tickers: boolean
  readonly holdings: boolean
  readonly translationOf: boolean
  /** Still in force. */
  readonly embargoUntil: boolean
  /** Computed from the record of the review, never ticked. */
  readonly humanReviewed: boolean
  readonly hasThirdPartyMedia: boolean
  readonly hasPurchaseLink: boolean
  readonly hasAffiliateLink: boolean
  readonly politicalAd: boolean
  /** An election is on where its readers are, as the house has it. */
  readonly electionWindow: boolean
  readonly sellerContact: boolean
  /** Whole days since its first publication; 0 before it. */
  readonly ageDays: number
}

export type Fact = keyof Facts

/** One of a list, several of a list, is it so, is there any, how much. */
export type Shape = 'choice' | 'list' | 'flag' | 'presence' | 'number'

/** How each fact is asked; the order is that of every list of facts. */
export const SHAPES = {
  sourceType: 'choice',
  section: 'choice',
  topics: 'list',
  language: 'choice',
  genre: 'choice',
  contributorType: 'choice',
  targetJurisdictions: 'list',
  aiGrade: 'choice',
  humanReviewed: 'flag',
  translationOf: 'presence',
  sponsor: 'presence',
  politicalAd: 'flag',
  electionWindow: 'flag',
  hasPurchaseLink: 'flag',
  hasAffiliateLink: 'flag',
  sellerContact: 'flag',
  tickers: 'presence',
  holdings: 'presence',
  contentFlags: 'list',
  hasThirdPartyMedia: 'flag',
  licence: 'choice',
  embargoUntil: 'presence',
  ageDays: 'number',
} as const satisfies Readonly<Record<Fact, Shape>>

/** What is only so or not so; the others have values to name. */
export type FlagFact = {
  [F in Fact]: (typeof SHAPES)[F] extends 'flag' | 'presence' ? F : never
}[Fact]

export const isFlag = (fact: Fact): fact is FlagFact => SHAPES[fact] === 'flag' || SHAPES[fact] === 'presence'

export const isFact = (name: string): name is Fact => Object.hasOwn(SHAPES, name)
export const FACTS: readonly Fact[] = Object.keys(SHAPES).filter(isFact)

export const OPS = ['eq', 'ne', 'in', 'has', 'exists', 'gt', 'gte', 'lt'] as const
export type Op = (typeof OPS)[number]

/** One question about one fact. */
export type Leaf = {
  readonly fact: Fact
  readonly op: Op
  readonly value: string | readonly string[] | boolean | number
}

/** `{ all: [] }` holds for every piece. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Leaf
