import { z } from 'zod'
import { AI_GRADES } from '@/newsroom/evidence/grades'
import { LOCALES } from '@/newsroom/language/locales'
import { CONTENT_FLAGS, CONTRIBUTORS, GENRES, LICENCES } from '@/newsroom/story/declaration'
import { JURISDICTIONS } from '@/newsroom/story/jurisdictions'
import { SOURCE_TYPES } from '@/newsroom/story/source'
import type { Condition, Fact, Leaf } from './condition'

const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)

/** A hundred years. */
const MOST_DAYS = 36_500

type Question = z.ZodType<Leaf>
type Word = z.ZodType<string>

const among = (fact: Fact, value: Word): Question =>
  z.strictObject({ fact: z.literal(fact), op: z.literal('in'), value: z.array(value).min(1).max(50).readonly() })

/** A piece has one of these, or none. */
const oneOf = (fact: Fact, value: Word): Question =>
  z.union([z.strictObject({ fact: z.literal(fact), op: z.enum(['eq', 'ne']), value }), among(fact, value)])

/** A piece can have several. */
const someOf = (fact: Fact, value: Word): Question =>
  z.union([z.strictObject({ fact: z.literal(fact), op: z.literal('has'), value }), among(fact, value)])

const flag = (fact: Fact): Question =>
  z.strictObject({ fact: z.literal(fact), op: z.literal('eq'), value: z.boolean() })

const presence = (fact: Fact): Question =>
  z.strictObject({ fact: z.literal(fact), op: z.literal('exists'), value: z.boolean() })

const days = (fact: Fact): Question =>
  z.union([
    z.strictObject({ fact: z.literal(fact), op: z.literal('gt'), value: z.int().min(0).max(MOST_DAYS) }),
    z.strictObject({ fact: z.literal(fact), op: z.enum(['gte', 'lt']), value: z.int().min(1).max(MOST_DAYS) }),
  ])

/** Each fact with the operations that make sense for it. */
const QUESTIONS: Readonly<Record<Fact, Question>> = {
  sourceType: oneOf('sourceType', z.enum(SOURCE_TYPES)),
  section: oneOf('section', Slug),
  topics: someOf('topics', Slug),
  language: oneOf('language', z.enum(LOCALES)),
  genre: oneOf('genre', z.enum(GENRES)),
  contributorType: oneOf('contributorType', z.enum(CONTRIBUTORS)),
  aiGrade: oneOf('aiGrade', z.enum(AI_GRADES)),
  licence: oneOf('licence', z.enum(LICENCES)),
  targetJurisdictions: someOf('targetJurisdictions', z.enum(JURISDICTIONS)),
  contentFlags: someOf('contentFlags', z.enum(CONTENT_FLAGS)),
  sponsor: presence('sponsor'),
  tickers: presence('tickers'),
  holdings: presence('holdings'),
  translationOf: presence('translationOf'),
  embargoUntil: presence('embargoUntil'),
  humanReviewed: flag('humanReviewed'),
  hasThirdPartyMedia: flag('hasThirdPartyMedia'),
  hasPurchaseLink: flag('hasPurchaseLink'),
  hasAffiliateLink: flag('hasAffiliateLink'),
  politicalAd: flag('politicalAd'),
  electionWindow: flag('electionWindow'),
  sellerContact: flag('sellerContact'),
  ageDays: days('ageDays'),
}

const Asked = z.union(Object.values(QUESTIONS))

const within = (depth: number): z.ZodType<Condition> => {
  if (depth === 0) return Asked
  const part = within(depth - 1)
  return z.union([
    z.strictObject({ all: z.array(part).max(20).readonly() }),
    z.strictObject({ any: z.array(part).min(1).max(20).readonly() }),
    z.strictObject({ not: part }),
    Asked,
  ])
}

/** A condition as it comes through a door: at most four levels deep, unknown facts, operations and values refused. */
export const ConditionSchema = within(4)

/** The condition, or null when it asks anything a rule cannot ask. */
export const parseCondition = (json: unknown): Condition | null => {
  const parsed = ConditionSchema.safeParse(json)
  return parsed.success ? parsed.data : null
}
