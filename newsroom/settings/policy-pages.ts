import { z } from 'zod'

/** What schema.org lets a news organisation say of itself, each an address of a page of the house. */
export const POLICY_PAGES = [
  'publishingPrinciples',
  'correctionsPolicy',
  'ethicsPolicy',
  'verificationFactCheckingPolicy',
  'unnamedSourcesPolicy',
  'actionableFeedbackPolicy',
  'ownershipFundingInfo',
  'masthead',
  'diversityPolicy',
  'missionCoveragePrioritiesPolicy',
  'noBylinesPolicy',
] as const
export type PolicyPage = (typeof POLICY_PAGES)[number]

/** The pages there are. What is not here does not exist, and nothing says it does. */
export type PolicyPages = Readonly<Partial<Record<PolicyPage, string>>>

const LONGEST = 500

/** A whole address of the web, or a path of the house. */
const Page = z
  .string()
  .trim()
  .max(LONGEST)
  .refine((text) => /^\/(?!\/)[^\s\\]*$/.test(text) || isWebAddress(text))

const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && ['https:', 'http:'].includes(new URL(text).protocol)

/** From a form: a field left empty names no page. */
export const PolicyPagesInput = z
  .partialRecord(z.enum(POLICY_PAGES), z.literal('').or(Page))
  .transform((pages): PolicyPages => Object.fromEntries(Object.entries(pages).filter(([, page]) => page !== '')))
