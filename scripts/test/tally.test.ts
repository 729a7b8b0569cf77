import { expect, it } from 'vitest'
import { honest, lastLine, one, sum } from './tally'

it('counts a stage that is one check as one test', () => {
  expect(lastLine(sum([one(true), one(false), { passed: 40, failed: 1 }]))).toBe('41 passed, 2 failed')
})

it('does not call a runner that crashed a success', () => {
  expect(honest({ passed: 12, failed: 0 }, false)).toEqual({ passed: 12, failed: 1 })
  expect(honest({ passed: 12, failed: 3 }, false)).toEqual({ passed: 12, failed: 3 })
})
