import { SYSTEM } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { decide } from '@/newsroom/workflow/decide'
import type { EditionFacts } from '@/newsroom/workflow/edition-facts'
import { IN_WORK, type State } from '@/newsroom/workflow/states'
import type { MoveName } from '@/newsroom/workflow/table'
import { DESK, type Player } from '../cast'

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
  /** Person and hash, joined: what was on whose screen. */
  readonly seen: readonly string[]
}

export type Printed = {
  readonly n: number
  readonly hash: string
  readonly approvedBy: string
  readonly hands: readonly string[]
}

export type World = {
  readonly startedBy: string
  readonly killed: boolean
  readonly editions: readonly WorldEdition[]
  readonly printed: readonly Printed[]
  readonly approvals: readonly { readonly hash: string; readonly by: string; readonly hands: readonly string[] }[]
}

/** `text` stands for the package; two saves of the same text give the same hash, as restoring does. */
export type Step =
  | { readonly do: 'save'; readonly who: Player; readonly n: number; readonly text: number }
  | { readonly do: 'look'; readonly who: Player; readonly n: number }
  | {
      readonly do: 'move'
      readonly who: Player
      readonly n: number
      readonly move: MoveName
      readonly shown: number | null
    }

export const begin = (who: Player): World => ({
  startedBy: who.id,
  killed: false,
  editions: [
    { n: 1, state: 'draft', headHash: '1:0', text: 0, hands: [who.id], approval: null, filedBy: null, seen: [] },
  ],
  printed: [],
  approvals: [],
})

const factsOf = (world: World, own: WorldEdition, who: string, shownHash: string): EditionFacts => ({
  ...own,
  kind: own.n === 1 ? 'first' : 'update',
  deskId: DESK,
  startedBy: world.startedBy,
  assigneeId: null,
  stageRole: own.state === 'in_review' || own.state === 'approved' ? 'editor' : null,
  shownHash,
  seenHead: own.seen.includes(`${who} ${own.headHash}`),
  issues: [],
  otherInWork: world.editions.some((other) => other.n !== own.n && IN_WORK.includes(other.state)),
  overtaken: world.editions.some(
    (other) => other.n > own.n && ['published', 'superseded', 'killed'].includes(other.state),
  ),
  slugTaken: false,
  killed: world.killed,
})

const change = (world: World, n: number, more: Partial<WorldEdition>): World => ({
  ...world,
  editions: world.editions.map((one) => (one.n === n ? { ...one, ...more } : one)),
})

const save = (world: World, own: WorldEdition, { who, text }: Extract<Step, { do: 'save' }>): World => {
  const facts = factsOf(world, own, who.id, own.headHash)
  if (!IN_WORK.includes(own.state) || !can(who, 'story.write', facts)) return world
  const headHash = `${own.n}:${text}`
  if (headHash === own.headHash) return world
  const written = { ...own, headHash, text, hands: [...new Set([...own.hands, who.id])] }
  const voided = decide('voidApproval', SYSTEM, { ...facts, ...written }, NOW)
  return change(world, own.n, voided.kind === 'ok' ? { ...written, state: voided.to } : written)
}

const NOW = new Date(0)

/** What each move does beside the state, in the terms of this small world. */
const afterwards = (world: World, own: WorldEdition, move: MoveName, who: string): World => {
  switch (move) {
    case 'file':
      return change(world, own.n, { filedBy: who })
    case 'approve': {
      const approval = { hash: own.headHash, by: who }
      const kept = { ...world, approvals: [...world.approvals, { ...approval, hands: own.hands }] }
      return change(kept, own.n, { approval })
    }
    case 'publish': {
      const { n, headHash: hash, hands, approval } = own
      const older = world.editions.find((one) => one.state === 'published')
      const replaced = older ? change(world, older.n, { state: 'superseded' }) : world
      return { ...replaced, printed: [...world.printed, { n, hash, hands, approvedBy: approval?.by ?? '' }] }
    }
    case 'startNext': {
      const n = Math.max(...world.editions.map((one) => one.n)) + 1
      const next: WorldEdition = {
        n,
        state: 'draft',
        headHash: `${n}:${own.text}`,
        text: own.text,
        hands: [],
        approval: null,
        filedBy: null,
        seen: [],
      }
      return { ...world, editions: [...world.editions, next] }
    }
    case 'kill': {
      const open = world.editions.find((one) => IN_WORK.includes(one.state))
      return { ...(open ? change(world, open.n, { state: 'spiked' }) : world), killed: true }
    }
    default:
      return world
  }
}

const makeMove = (world: World, own: WorldEdition, { who, move, shown }: Extract<Step, { do: 'move' }>): World => {
  const facts = factsOf(world, own, who.id, shown === null ? own.headHash : `${own.n}:${shown}`)
  const decision = decide(move, who, facts, NOW)
  if (decision.kind !== 'ok') return world
  const moved = afterwards(world, own, move, who.id)
  return move === 'startNext' ? moved : change(moved, own.n, { state: decision.to })
}

export const step = (world: World, next: Step): World => {
  const own = world.editions.find((one) => one.n === next.n)
  if (!own) return world
  if (next.do === 'save') return save(world, own, next)
  if (next.do === 'move') return makeMove(world, own, next)
  return change(world, own.n, { seen: [...own.seen, `${next.who.id} ${own.headHash}`] })
}
