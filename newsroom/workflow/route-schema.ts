import { z } from 'zod'
import { type Issue, stop } from '@/newsroom/issue'
import type { Actor } from '@/newsroom/people/actor'
import { ROLES } from '@/newsroom/people/roles'
import { PerLocaleNames } from '@/newsroom/settings/names'
import { staffing } from './cover-stages'
import { CHECKS, isKnownStage } from './known-stages'
import { ON_CHANGE, type ReviewPlan, STAGE_KINDS, type Stage } from './routes'

/** A contributor sees nobody's pieces but their own, so no stage can be theirs. */
export const STAGE_ROLES = ROLES.filter((role) => role !== 'contributor')

const MOST_STAGES = 12
/** An opinion is at most 4,000 characters long; nobody asks for more than a page of it. */
const LONGEST_LEAST = 2_000
const MONTH_HOURS = 720
const MOST_NEEDED = 5
const MOST_NAMED = 40

const StageForm = z
  .object({
    key: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
    kind: z.enum(STAGE_KINDS),
    role: z.enum(STAGE_ROLES),
    people: z.array(z.uuid()).max(MOST_NAMED).optional(),
    needed: z.int().min(1).max(MOST_NEEDED).optional(),
    opinionMin: z.int().min(0).max(LONGEST_LEAST),
    checks: z.array(z.enum(CHECKS)).max(CHECKS.length),
    hours: z.int().min(1).max(MONTH_HOURS).nullable(),
    names: PerLocaleNames.optional(),
    guest: z.boolean().optional(),
  })
  .refine(({ key, names }) => names !== undefined || isKnownStage(key), { path: ['names'] })
  .refine(({ people = [], needed = 1 }) => people.length === 0 || new Set(people).size >= needed, { path: ['needed'] })

/** What the form of a route sends. Its key is not the form's to say. */
export const RouteForm = z.object({
  names: PerLocaleNames,
  distinctPersons: z.boolean(),
  onChange: z.enum(ON_CHANGE),
  stages: z.array(StageForm).min(1).max(MOST_STAGES),
})
export type RouteForm = z.infer<typeof RouteForm>

const tidyStage = ({ names, guest, checks, people = [], needed = 1, ...rest }: RouteForm['stages'][number]): Stage => ({
  ...rest,
  checks: CHECKS.filter((check) => checks.includes(check)),
  ...(people.length > 0 ? { people: [...new Set(people)] } : {}),
  ...(needed > 1 ? { needed } : {}),
  ...(names ? { names } : {}),
  ...(guest ? { guest } : {}),
})

/** The plan a form describes. */
export const planOf = ({ distinctPersons, onChange, stages }: RouteForm, key: string): ReviewPlan | null => {
  const [first, ...rest] = stages.map(tidyStage)
  return first ? { key, distinctPersons, onChange, stages: [first, ...rest] } : null
}

/** Somebody who could take a stage, and a desk whose pieces would go this way. */
export type DeskPeople = {
  readonly desk: { readonly id: string; readonly name: string }
  readonly people: readonly Actor[]
}

/** Legal's word is the stage `legal`, and nobody else's: the legal flag asks for exactly that one. */
const isFalseLegal = ({ key, role, kind, guest }: Stage): boolean =>
  (key === 'legal') !== (role === 'legal') || (key === 'legal' && (kind === 'proof' || guest === true))

/** A link asks one person from outside: such a stage counts and names nobody in the house. */
const isTooMuchOutside = ({ guest, people = [], needed = 1 }: Stage): boolean =>
  guest === true && (people.length > 0 || needed > 1)

const stageFaults = ({ stages }: ReviewPlan): readonly Issue[] =>
  stages.flatMap((stage, at) => [
    ...(stages.findIndex(({ key }) => key === stage.key) === at ? [] : [stop(`stages.${at}`, 'repeated')]),
    ...(isFalseLegal(stage) ? [stop(`stages.${at}`, 'falseLegal')] : []),
    ...(isTooMuchOutside(stage) ? [stop(`stages.${at}`, 'guestsAlone')] : []),
  ])

const wholeFaults = ({ stages }: ReviewPlan): readonly Issue[] => {
  const last = stages.at(-1)
  return [
    ...(stages.some(({ kind }) => kind === 'review') ? [] : [stop('stages', 'noReview')]),
    ...(last?.kind === 'proof' ? [stop(`stages.${stages.length - 1}`, 'endsInProof')] : []),
    ...(last?.guest ? [stop(`stages.${stages.length - 1}`, 'endsOutside')] : []),
  ]
}

/** What people of this desk could not do of a plan. */
export const deskFaults = (plan: ReviewPlan, { desk, people }: DeskPeople): readonly Issue[] => {
  const { empty, short, needed, there } = staffing(plan, people, desk.id)
  const where = { desk: desk.name, route: plan.key }
  const gaps = [
    ...empty.map((stage) => stop('stages', 'nobody', { values: { ...where, stage } })),
    ...short.map((lack) => stop('stages', 'tooFewAt', { values: { ...where, ...lack } })),
  ]
  return gaps.length > 0 || there >= needed ? gaps : [stop('stages', 'tooFew', { values: { ...where, needed, there } })]
}

/** Why a plan cannot be a rule of the house: it ends wrongly, reviews nothing, or some desk cannot walk it to its end. */
export const routeFaults = (plan: ReviewPlan, holdersPerDesk: readonly DeskPeople[]): readonly Issue[] => [
  ...stageFaults(plan),
  ...wholeFaults(plan),
  ...holdersPerDesk.flatMap((desk) => deskFaults(plan, desk)),
]
