import { IN_WORK } from '@/newsroom/workflow/states'
import type { MoveName } from '@/newsroom/workflow/table'
import { change, fresh, type Printed, type World, type WorldEdition } from './world'
import { neededIn, passedIn } from './world-facts'

type After = (world: World, own: WorldEdition, who: string, move: MoveName) => World

const speak: After = (world, own, who) => ({
  ...change(world, own.n, { passed: [...own.passed, { stage: own.stage, by: who, hash: own.headHash }] }),
  opinions: [...world.opinions, { stage: own.stage, by: who, hands: own.hands, hash: own.headHash, n: own.n }],
})

const print: After = (world, own, _who, move) => {
  const { n, headHash: hash, hands, approval } = own
  const older = world.editions.find((one) => one.state === 'published' && one.n !== n)
  const replaced = older ? change(world, older.n, { state: 'superseded' }) : world
  const covers = approval?.hash === hash && move !== 'forcePublish' ? approval.by : null
  const printed: Printed = { n, hash, hands, approvedBy: covers, at: world.clock, move }
  return { ...replaced, printed: [...world.printed, printed] }
}

const owe =
  (kind: 'forced' | 'withdrawn' | 'killed'): After =>
  (world, own, who) => ({
    ...change(world, own.n, { debt: { kind, openedBy: who, hash: own.headHash } }),
    debts: [...world.debts, { n: own.n, hash: own.headHash }],
  })

const find = (world: World, n: number, fallback: WorldEdition): WorldEdition =>
  world.editions.find((one) => one.n === n) ?? fallback

/** One after the other, each on what the one before left. */
const both =
  (first: After, second: After): After =>
  (world, own, who, move) => {
    const between = first(world, own, who, move)
    return second(between, find(between, own.n, own), who, move)
  }

const next: After = (world, own) => {
  const n = Math.max(...world.editions.map((one) => one.n)) + 1
  const read = own.approval?.hash === own.headHash || own.debt === null
  return { ...world, editions: [...world.editions, fresh(n, own.text, read ? [] : own.hands)] }
}

const end: After = (world) => {
  const open = world.editions.find((one) => IN_WORK.includes(one.state))
  return { ...(open ? change(world, open.n, { state: 'spiked' }) : world), killed: true }
}

const unschedule: After = (world, own) => change(world, own.n, { scheduledBy: null, dueAt: null })

/** What was said before a piece went back counts no more; who said it is still known. */
const takenBack = (one: WorldEdition['passed'][number]) => ({ ...one, hash: 'taken back' })

/** The next stage opens once as many have passed this one as it wants. */
const turn: After = (world, own) =>
  passedIn(own).length < neededIn(world, own.stage) ? world : change(world, own.n, { stage: own.stage + 1 })

/** What each move does beside the state, in the terms of this small world. */
const AFTER: Partial<Readonly<Record<MoveName, After>>> = {
  file: (world, own, who) => change(world, own.n, { filedBy: who, stage: 0, passed: [] }),
  pass: both(speak, turn),
  handBack: (world, own) => change(world, own.n, { stage: 0, passed: own.passed.map(takenBack) }),
  approve: both(speak, (world, own, who) => change(world, own.n, { approval: { hash: own.headHash, by: who } })),
  schedule: (world, own, who) => change(world, own.n, { scheduledBy: who, dueAt: world.clock + 1 }),
  unschedule,
  goLive: print,
  publish: print,
  reinstate: both(print, (world) => ({ ...world, withheldBy: null })),
  forcePublish: both(owe('forced'), print),
  clearDebt: (world, own) => change(world, own.n, { debt: null }),
  startNext: next,
  withdraw: both(owe('withdrawn'), (world, _own, who) => ({ ...world, withheldBy: who })),
  kill: both(owe('killed'), end),
}

export const afterwards = (world: World, own: WorldEdition, move: MoveName, who: string): World =>
  AFTER[move]?.(world, own, who, move) ?? world
