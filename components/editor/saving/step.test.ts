import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { opened, phaseOf, type Saving } from './state'
import { stepWith } from './step'
import { type Block, type Draft, mergeBlocks, sameBlocks, World } from './world-for-test'

const step = stepWith<Draft, Block>({ merge: mergeBlocks, same: sameBlocks })
const first: Draft = { lead: 'a', body: 'b' }
const start = (): Saving<Draft, Block> => opened({ seq: 1, package: first })
const having = (events: readonly Parameters<typeof step>[1][]) =>
  events.reduce((state, event) => step(state, event).state, start())

describe('the state in words', () => {
  it('says saved only when the server has this very generation', () => {
    const typing = having([
      { type: 'changed', package: { ...first, lead: 'x' } },
      { type: 'due', at: 0 },
      { type: 'changed', package: { ...first, lead: 'xy' } },
      { type: 'acknowledged', n: 1, seq: 2, at: 5 },
    ])
    expect(phaseOf(typing)).toBe('dirty')
    expect(typing.base.seq).toBe(2)
  })

  it('keeps one request in the air', () => {
    const state = having([
      { type: 'changed', package: { ...first, lead: 'x' } },
      { type: 'due', at: 0 },
    ])
    const more = step(step(state, { type: 'changed', package: { ...first, lead: 'xy' } }).state, { type: 'due', at: 9 })
    expect(more.effects).toEqual([])
  })

  it('lets no old answer overwrite a newer state', () => {
    const state = having([
      { type: 'changed', package: { ...first, lead: 'x' } },
      { type: 'due', at: 0 },
      { type: 'acknowledged', n: 1, seq: 2, at: 5 },
    ])
    expect(step(state, { type: 'acknowledged', n: 1, seq: 1, at: 9 }).state).toBe(state)
    expect(step(state, { type: 'unreachable', n: 1 }).state).toBe(state)
  })

  it('asks a lost request again exactly as it was', () => {
    const lost = having([
      { type: 'changed', package: { ...first, lead: 'x' } },
      { type: 'due', at: 0 },
      { type: 'changed', package: { ...first, lead: 'xy' } },
      { type: 'unreachable', n: 1 },
    ])
    const [again] = step(lost, { type: 'due', at: 9 }).effects
    expect(again).toMatchObject({ type: 'send', flight: { n: 1, seq: 1, package: { lead: 'x' } } })
  })
})

describe('a text the server refuses', () => {
  const refusedOnce = having([
    { type: 'changed', package: { ...first, lead: 'x' } },
    { type: 'due', at: 0 },
    { type: 'refused', n: 1, path: '/copy', code: 'tooDeep' },
  ])

  it('is kept, and not sent again as it is', () => {
    expect(refusedOnce.mine.lead).toBe('x')
    expect(step(refusedOnce, { type: 'due', at: 1 }).effects).toEqual([])
  })

  it('is tried again once it changed', () => {
    const changed = step(refusedOnce, { type: 'changed', package: { ...first, lead: 'y' } }).state
    expect(step(changed, { type: 'due', at: 1 }).effects).toHaveLength(1)
  })
})

describe('an input method', () => {
  const held = having([
    { type: 'changed', package: { ...first, lead: 'x' } },
    { type: 'composing', since: 1_000 },
  ])

  it('holds the save until it is done', () => {
    expect(step(held, { type: 'due', at: 5_000 }).effects).toEqual([])
    const ended = step(held, { type: 'composing', since: null }).state
    expect(step(ended, { type: 'due', at: 5_000 }).effects).toHaveLength(1)
  })

  it('holds it for ten seconds at most', () => {
    expect(step(held, { type: 'due', at: 11_000 }).effects).toHaveLength(1)
  })

  it('never sees the text change under it', () => {
    const sent = step(held, { type: 'due', at: 11_000 }).state
    const theirs = { seq: 2, package: { ...first, body: 'theirs' } }
    const waiting = step(sent, { type: 'behind', n: 1, head: theirs })
    expect(waiting.effects).toEqual([])
    const done = step(waiting.state, { type: 'composing', since: null })
    expect(done.effects).toMatchObject([
      { type: 'show', package: { lead: 'x', body: 'theirs' } },
      { type: 'send', flight: { kind: 'merge', seq: 2 } },
    ])
  })
})

describe('a piece changed elsewhere', () => {
  const behindWith = (theirs: Draft) =>
    step(
      having([
        { type: 'changed', package: { ...first, lead: 'mine' } },
        { type: 'due', at: 0 },
      ]),
      { type: 'behind', n: 1, head: { seq: 2, package: theirs } },
    )

  it('is merged without a word where the places differ', () => {
    expect(behindWith({ lead: 'a', body: 'theirs' }).state.mine).toEqual({ lead: 'mine', body: 'theirs' })
  })

  it('stops saving and leaves the local text alone where the place is the same', () => {
    const clash = behindWith({ lead: 'theirs', body: 'b' }).state
    expect(phaseOf(clash)).toBe('conflict')
    expect(clash.mine.lead).toBe('mine')
    expect(step(clash, { type: 'due', at: 9 }).effects).toEqual([])
    const decided = step(clash, { type: 'resolved', package: { lead: 'both', body: 'b' } })
    expect(decided.effects).toMatchObject([{ type: 'show' }, { type: 'send', flight: { seq: 2, kind: 'merge' } }])
  })
})

describe('a draft this device kept', () => {
  const recover = (theirs: Draft) =>
    step(opened<Draft, Block>({ seq: 4, package: theirs }), {
      type: 'recovered',
      base: first,
      package: { ...first, lead: 'kept' },
    })

  it('is merged into what the newsroom has by now, shown, and saved', () => {
    const { state, effects } = recover({ ...first, body: 'theirs' })
    expect(state.mine).toEqual({ lead: 'kept', body: 'theirs' })
    expect(effects).toContainEqual({ type: 'show', package: state.mine })
    expect(effects.at(-1)).toMatchObject({ type: 'send', flight: { seq: 4, kind: 'merge' } })
  })

  it('never wins over the same place by itself', () => {
    expect(phaseOf(recover({ ...first, lead: 'theirs' }).state)).toBe('conflict')
  })

  it('waits while anything typed here is not saved', () => {
    const typing = having([{ type: 'changed', package: { ...first, body: 'x' } }])
    expect(step(typing, { type: 'recovered', base: first, package: first }).state).toBe(typing)
  })
})

describe('whatever the network does', () => {
  const action = fc.oneof(
    { weight: 4, arbitrary: fc.record({ do: fc.constant('type' as const), who: fc.nat(1), block: fc.nat(1) }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('due' as const), who: fc.nat(1) }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('deliver' as const), pick: fc.nat() }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('answer' as const), pick: fc.nat() }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('lose' as const), pick: fc.nat() }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('compose' as const), who: fc.nat(1), on: fc.boolean() }) },
  )

  it('loses no acknowledged character, overwrites nothing unseen, and ends with one text', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 80 }), (actions) => {
        const world = new World({ lead: 'a;', body: 'b;' })
        for (const each of actions) {
          world.act(each)
          world.check()
        }
        world.settle()
        world.check()
        expect(world.unsaved()).toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })
})
