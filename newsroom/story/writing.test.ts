import { expect, it } from 'vitest'
import { isWorthTelling } from './writing'

const at = (seconds: number) => new Date(Date.UTC(2026, 2, 2, 12, 0, 0) + seconds * 1_000)

it('tells of somebody who writes without a pause once in twenty seconds, beginning with the first save', () => {
  const saves = Array.from({ length: 60 }, (_, n) => at(n * 2))
  const told = saves.filter((save, n) => isWorthTelling(saves[n - 1] ?? null, save))
  expect(told).toEqual([at(0), at(20), at(40), at(60), at(80), at(100)])
})
