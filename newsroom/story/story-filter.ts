import { z } from 'zod'
import { LOCALES } from '@/newsroom/language/locales'
import { EDITION_KINDS, IN_WORK, STATES, type State } from '@/newsroom/workflow/states'
import { PRIORITIES } from './priorities'

/** States a list can be narrowed to. A superseded edition never is the newest of its story. */
export const LISTED_STATES = STATES.filter((state) => state !== 'superseded')

/** Who or what has to act before a piece goes on. */
export const WAITS = ['me', 'writer', 'editor', 'chief', 'legal', 'publisher', 'clock'] as const
export type Waits = (typeof WAITS)[number]

/** Late and still to do; a piece that is out is not late any more. */
export const OVERDUE = ['yes'] as const
/** `open`: somebody still has to look at what was done under urgency; `forced`: ever out without review. */
export const DEBTS = ['open', 'forced'] as const

export const SORTS = ['changed', 'deadline', 'priority'] as const
export type Sort = (typeof SORTS)[number]

const choice = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values).nullable().catch(null)
const id = z.uuid().nullable().catch(null)

/** What stands in the address of the list of stories; anything unknown there narrows nothing. */
export const StoryFilter = z.object({
  q: z.string().trim().max(100).catch(''),
  state: z
    .string()
    .transform((value) => LISTED_STATES.find((state) => state === value) ?? null)
    .nullable()
    .catch(null),
  section: id,
  desk: id,
  person: id,
  priority: choice(PRIORITIES),
  waits: choice(WAITS),
  overdue: choice(OVERDUE),
  language: choice(LOCALES),
  kind: choice(EDITION_KINDS),
  debt: choice(DEBTS),
  sort: z.enum(SORTS).catch('changed'),
  after: z.string().max(500).nullable().catch(null),
})
export type StoryFilter = z.infer<typeof StoryFilter>

export const EVERY_STORY: StoryFilter = StoryFilter.parse({})

const isInWork = (state: State): boolean => IN_WORK.includes(state)

/**
 * Deadlines and priorities are about work: a list in their order holds what is in work, unless it asks for a state
 * that is not; then the newest change comes first, as ever.
 */
export const orderOf = ({ sort, state }: Pick<StoryFilter, 'sort' | 'state'>): Sort =>
  state === null || isInWork(state) ? sort : 'changed'

/** The address's query of a list, without its page: what narrows nothing is left out. */
export const filterQuery = ({ after: _, sort, ...filter }: StoryFilter): string => {
  const said = Object.entries({ ...filter, sort: sort === 'changed' ? null : sort })
  return new URLSearchParams(said.flatMap(([name, value]) => (value ? [[name, value]] : []))).toString()
}

/** The way back, for a query that was kept. */
export const readFilter = (query: string): StoryFilter =>
  StoryFilter.parse(Object.fromEntries(new URLSearchParams(query)))
