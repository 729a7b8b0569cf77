import { expect, it } from 'vitest'
import { type AiHint, MOST_HINTS, withHints } from './hint'

const NOON = new Date('2026-11-25T12:00:00Z')
const known: AiHint = { kind: 'c2pa', seen: 'script application/c2pa', at: '2026-11-25T09:00:00.000Z' }

it('keeps what was noticed first, each thing once, in the order it was noticed', () => {
  const noticed = [
    { kind: 'selectors' as const, seen: '12' },
    { kind: known.kind, seen: known.seen },
  ]
  expect(withHints([known], noticed, NOON)).toEqual([known, { kind: 'selectors', seen: '12', at: NOON.toISOString() }])
  expect(withHints([known], [], NOON)).toEqual([known])
})

it('keeps no more than a piece may have, the first of them', () => {
  const many = Array.from({ length: MOST_HINTS + 5 }, (_, n) => ({ kind: 'selectors' as const, seen: String(n + 3) }))
  const kept = withHints([known], many, NOON)
  expect(kept).toHaveLength(MOST_HINTS)
  expect(kept[0]).toEqual(known)
})
