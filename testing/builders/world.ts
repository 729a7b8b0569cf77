import { SYSTEM } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import type { Embargo } from '@/newsroom/time/embargo'
import { decide } from '@/newsroom/workflow/decide'
import { IN_WORK, type State } from '@/newsroom/workflow/states'
import type { MoveName } from '@/newsroom/workflow/table'
import type { Player } from '../cast'
import { afterwards } from './world-afterwards'
import { factsOf } from './world-facts'

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

export type World = {
  readonly startedBy: string
  readonly killed: boolean
  readonly withheldBy: string | null
  readonly embargo: Embargo | null
  /** Length of the route the story takes. */
  readonly stages: number
  /** Hours since it began. */
  readonly clock: number
  readonly editions: readonly WorldEdition[]
  readonly printed: readonly Printed[]
  readonly opinions: readonly { readonly stage: number; readonly by: string; readonly hands: readonly string[] }[]
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

export const begin = (who: Player, more: Partial<Pick<World, 'stages' | 'embargo'>> = {}): World => ({
  startedBy: who.id,
  killed: false,
  withheldBy: null,
  embargo: null,
  stages: 1,
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

const save = (world: World, own: WorldEdition, { who, text }: Extract<Step, { do: 'save' }>): World => {
  const facts = factsOf(world, own, who.id, own.headHash)
  if (!IN_WORK.includes(own.state) || !can(who, 'story.write', { ...facts, stageRole: facts.stage?.role ?? null }))
    return world
  const headHash = `${own.n}:${text}`
  if (headHash === own.headHash) return world
  const written = { ...own, headHash, text, hands: [...new Set([...own.hands, who.id])] }
  const voided = decide('voidApproval', SYSTEM, { ...facts, headHash }, timeOf(world.clock))
  const back = { state: 'in_review' as const, stage: 0, passed: [], scheduledBy: null, dueAt: null }
  return change(world, own.n, voided.kind === 'ok' ? { ...written, ...back } : written)
}

const makeMove = (world: World, own: WorldEdition, { who, move, shown }: Extract<Step, { do: 'move' }>): World => {
  const facts = factsOf(world, own, who.id, shown === null ? own.headHash : `${own.n}:${shown}`)
  const decision = decide(move, who, facts, timeOf(world.clock))
  if (decision.kind !== 'ok') return world
  const moved = afterwards(world, own, move, who.id)
  return move === 'startNext' ? moved : change(moved, own.n, { state: decision.to })
}

const isDue = (world: World, { state, dueAt }: WorldEdition): boolean =>
  state === 'scheduled' && dueAt !== null && dueAt <= world.clock

/** The clock of the house: what is due goes out by the same gate, or is shown as not published. */
const strike = (world: World): World => {
  const due = world.editions.find((one) => isDue(world, one))
  if (!due) return world
  const facts = factsOf(world, due, SYSTEM, due.headHash)
  const decision = decide('goLive', SYSTEM, facts, timeOf(world.clock))
  return decision.kind === 'ok'
    ? change(afterwards(world, due, 'goLive', SYSTEM), due.n, { state: decision.to })
    : change(world, due.n, { state: 'publish_failed' })
}

export const step = (world: World, next: Step): World => {
  if (next.do === 'wait') return strike({ ...world, clock: world.clock + next.hours })
  const own = world.editions.find((one) => one.n === next.n)
  if (!own) return world
  if (next.do === 'save') return save(world, own, next)
  if (next.do === 'move') return makeMove(world, own, next)
  return change(world, own.n, { seen: [...own.seen, `${next.who.id} ${own.headHash}`] })
}
