import { expect } from 'vitest'
import type { SavingEvent } from './events'
import { type Flight, isDirty, opened, type Saving } from './state'
import { stepWith } from './step'

export type Block = 'lead' | 'body'
export type Draft = Readonly<Record<Block, string>>
const BLOCKS: readonly Block[] = ['lead', 'body']

export const sameBlocks = (left: Draft, right: Draft) => BLOCKS.every((block) => left[block] === right[block])

export const mergeBlocks = (base: Draft, mine: Draft, theirs: Draft) => {
  const clashes = BLOCKS.filter(
    (block) => mine[block] !== base[block] && theirs[block] !== base[block] && mine[block] !== theirs[block],
  )
  if (clashes.length > 0) return { ok: false as const, clashes }
  const pick = (block: Block) => (mine[block] === base[block] ? theirs[block] : mine[block])
  return { ok: true as const, package: { lead: pick('lead'), body: pick('body') } }
}

const step = stepWith<Draft, Block>({ merge: mergeBlocks, same: sameBlocks })

export type Action =
  | { readonly do: 'type'; readonly who: number; readonly block: number }
  | { readonly do: 'due'; readonly who: number }
  | { readonly do: 'compose'; readonly who: number; readonly on: boolean }
  | { readonly do: 'deliver' | 'answer' | 'lose'; readonly pick: number }

type Request = { readonly who: number; readonly flight: Flight<Draft> }
type Reply = { readonly who: number; readonly event: SavingEvent<Draft> }

/** Two people at one text, a server that compares and swaps, and a network that loses, doubles and reorders. */
export class World {
  readonly people: Saving<Draft, Block>[]
  readonly revisions: Draft[]
  readonly receipts = new Map<string, number>()
  requests: Request[] = []
  replies: Reply[] = []
  typed = 0

  constructor(first: Draft) {
    this.revisions = [first]
    this.people = [opened({ seq: 1, package: first }), opened({ seq: 1, package: first })]
  }

  act(action: Action): void {
    if (action.do === 'type') this.type(action.who, action.block)
    if (action.do === 'due') this.tell(action.who, { type: 'due', at: 1 })
    if (action.do === 'compose') this.tell(action.who, { type: 'composing', since: action.on ? 0 : null })
    if (action.do === 'deliver') this.deliver(action.pick)
    if (action.do === 'answer') this.answer(action.pick)
    if (action.do === 'lose') this.lose(action.pick)
  }

  private type(who: number, block: number): void {
    const name = BLOCKS[block] ?? 'lead'
    const state = this.person(who)
    if (state.composingSince !== null) return
    this.typed += 1
    this.tell(who, { type: 'changed', package: { ...state.mine, [name]: `${state.mine[name]}${who}${this.typed};` } })
  }

  private person(who: number): Saving<Draft, Block> {
    const state = this.people[who]
    if (state === undefined) throw new Error('Only two people write here.')
    return state
  }

  private tell(who: number, event: SavingEvent<Draft>): void {
    const before = this.person(who)
    const { state, effects } = step(before, event)
    this.people[who] = state
    expect(state.base.seq).toBeGreaterThanOrEqual(before.base.seq)
    for (const effect of effects) {
      if (effect.type === 'send') this.requests.push({ who, flight: effect.flight })
    }
  }

  /** The request stays in the network: it may arrive again. */
  private deliver(pick: number): void {
    const request = this.requests[pick % Math.max(1, this.requests.length)]
    if (request !== undefined) this.replies.push({ who: request.who, event: this.serve(request) })
  }

  private serve({ who, flight }: Request): SavingEvent<Draft> {
    const receipt = this.receipts.get(`${who}:${flight.n}`)
    if (receipt !== undefined) return { type: 'acknowledged', n: flight.n, seq: receipt, at: 1 }
    const head = this.revisions.length
    const newest = this.revisions[head - 1]
    if (flight.seq !== head && newest !== undefined) {
      return { type: 'behind', n: flight.n, head: { seq: head, package: newest } }
    }
    this.revisions.push(flight.package)
    this.receipts.set(`${who}:${flight.n}`, head + 1)
    return { type: 'acknowledged', n: flight.n, seq: head + 1, at: 1 }
  }

  private answer(pick: number): void {
    const reply = this.replies[pick % Math.max(1, this.replies.length)]
    if (reply !== undefined) this.tell(reply.who, reply.event)
  }

  private lose(pick: number): void {
    const who = pick % 2
    const flight = this.person(who).flight
    if (flight !== null) this.tell(who, { type: 'unreachable', n: flight.n })
  }

  check(): void {
    for (const state of this.people) {
      expect(this.revisions[state.base.seq - 1]).toEqual(state.base.package)
      if (!isDirty(state) && state.flight === null) expect(state.mine).toEqual(state.base.package)
    }
    for (const [at, draft] of this.revisions.entries()) {
      const before = this.revisions[at - 1]
      if (before !== undefined) for (const block of BLOCKS) this.keepsWhatWasThere(before[block], draft[block])
    }
  }

  /** Typing here only ever adds, and a conflict is settled with both texts, so no saved word may vanish. */
  private keepsWhatWasThere(before: string, now: string): void {
    const words = new Set(now.split(';'))
    expect(before.split(';').filter((word) => !words.has(word))).toEqual([])
  }

  /** The network heals, everybody stops composing and settles what clashed by keeping both. */
  settle(): void {
    for (let round = 0; round < 12; round += 1) {
      for (const who of [0, 1]) {
        this.tell(who, { type: 'composing', since: null })
        this.keepBoth(who)
        this.lose(who)
        this.requests = []
        this.tell(who, { type: 'due', at: 1 })
        const request = this.requests.at(-1)
        if (request !== undefined) this.tell(who, this.serve(request))
      }
    }
  }

  private keepBoth(who: number): void {
    const { trouble, mine } = this.person(who)
    if (trouble?.kind !== 'conflict') return
    const theirs = trouble.head.package
    const both = (block: Block) =>
      [...new Set([...theirs[block].split(';'), ...mine[block].split(';')])].filter((word) => word !== '').join(';')
    this.tell(who, { type: 'resolved', package: { lead: `${both('lead')};`, body: `${both('body')};` } })
  }

  /** People whose text the server does not have. */
  unsaved(): readonly number[] {
    return [0, 1].filter((who) => isDirty(this.person(who)) || this.person(who).flight !== null)
  }
}
