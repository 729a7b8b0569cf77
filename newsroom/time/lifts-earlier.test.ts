import { describe, expect, it } from 'vitest'
import type { Embargo } from './embargo'
import { liftsEarlier } from './lifts-earlier'

const NOW = new Date('2026-11-25T00:00:00Z')
const at = (hour: number): Embargo => ({ until: new Date(NOW.getTime() + hour * 3_600_000) })
const never: Embargo = { until: 'indefinite' }

describe('a changed embargo', () => {
  it.each([
    ['none before', null, at(1), false],
    ['later', at(1), at(2), false],
    ['the same', at(2), at(2), false],
    ['sooner', at(2), at(1), true],
    ['none any more', at(2), null, true],
    ['a time for one without end', never, at(9), true],
    ['without end', at(2), never, false],
    ['lifted without end', never, null, true],
    ['over already, then gone', at(-1), null, false],
    ['over already, then sooner', at(-1), at(-2), false],
  ])('%s: %s', (_, standing, next, sooner) => {
    expect(liftsEarlier(standing, next, NOW)).toBe(sooner)
  })
})
