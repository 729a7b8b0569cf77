import { SYSTEM } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { decide } from '@/newsroom/workflow/decide'
import { IN_WORK } from '@/newsroom/workflow/states'
import { change, type Step, timeOf, type World, type WorldEdition } from './world'
import { afterwards } from './world-afterwards'
import { factsOf } from './world-facts'

const save = (world: World, own: WorldEdition, { who, text }: Extract<Step, { do: 'save' }>): World => {
  const facts = factsOf(world, own, who.id, own.headHash)
  if (!IN_WORK.includes(own.state) || !can(who, 'story.write', { ...facts, limitedTo: null })) return world
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
