import type { Embargo } from '@/newsroom/time/embargo'
import type { State } from '@/newsroom/workflow/states'
import type { MoveName } from '@/newsroom/workflow/table'
import type { Player } from '../cast'

/** A story as the pure core sees it: enough of a newsroom to run thousands of days in a second. */
export type WorldEdition = {
  readonly n: number
  readonly state: State
  readonly headHash: string
  /** The text the hash stands for. */
  readonly text: number
  readonly hands: readonly string[]
  readonly approval: { readonly hash: string; readonly by: string } | null
  readonly filedBy: string | null
  /** Index of the stage the run waits at. */
  readonly stage: number
  /** Passed stages of the run: who, where, of which package. */
  readonly passed: readonly { readonly stage: number; readonly by: string; readonly hash: string }[]
  readonly debt: {
    readonly kind: 'forced' | 'withdrawn' | 'killed'
    readonly openedBy: string
    readonly hash: string
  } | null
  readonly scheduledBy: string | null
  /** Hour of the clock at which it is meant to go out. */
  readonly dueAt: number | null
  /** Person and hash, joined: what was on whose screen. */
  readonly seen: readonly string[]
}

export type Printed = {
  readonly n: number
  readonly hash: string
  /** Null: it went out without review, and a debt stands for it. */
  readonly approvedBy: string | null
  readonly hands: readonly string[]
  readonly at: number
  readonly move: MoveName
}

/** An opinion, with the edition and text it is about and everybody who had a hand in that. */
type Said = {
  readonly n: number
  readonly stage: number
  readonly by: string
  readonly hash: string
  readonly hands: readonly string[]
}

export type World = {
  readonly startedBy: string
  readonly killed: boolean
  readonly withheldBy: string | null
  readonly embargo: Embargo | null
  /** Length of the route the story takes. */
  readonly stages: number
  /** How many different people each of its stages wants, in their order; for those beyond: one. */
  readonly needed: readonly number[]
  /** The only people who may take its first stage; none: everybody of its role. */
  readonly named: readonly string[]
  /** Hours since it began. */
  readonly clock: number
  readonly editions: readonly WorldEdition[]
  readonly printed: readonly Printed[]
  readonly opinions: readonly Said[]
  readonly debts: readonly { readonly n: number; readonly hash: string }[]
}

/** `text` stands for the package; two saves of the same text give the same hash, as restoring does. */
export type Step =
  | { readonly do: 'save'; readonly who: Player; readonly n: number; readonly text: number }
  | { readonly do: 'look'; readonly who: Player; readonly n: number }
  | { readonly do: 'wait'; readonly n: number; readonly hours: number }
  | {
      readonly do: 'move'
      readonly who: Player
      readonly n: number
      readonly move: MoveName
      readonly shown: number | null
    }

export const fresh = (n: number, text: number, hands: readonly string[]): WorldEdition => ({
  n,
  state: 'draft',
  headHash: `${n}:${text}`,
  text,
  hands,
  approval: null,
  filedBy: null,
  stage: 0,
  passed: [],
  debt: null,
  scheduledBy: null,
  dueAt: null,
  seen: [],
})

export const begin = (
  who: Player,
  more: Partial<Pick<World, 'stages' | 'embargo' | 'needed' | 'named'>> = {},
): World => ({
  startedBy: who.id,
  killed: false,
  withheldBy: null,
  embargo: null,
  stages: 1,
  needed: [],
  named: [],
  clock: 0,
  editions: [fresh(1, 0, [who.id])],
  printed: [],
  opinions: [],
  debts: [],
  ...more,
})

export const timeOf = (hours: number): Date => new Date(hours * 3_600_000)

export const change = (world: World, n: number, more: Partial<WorldEdition>): World => ({
  ...world,
  editions: world.editions.map((one) => (one.n === n ? { ...one, ...more } : one)),
})
