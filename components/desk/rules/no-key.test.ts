import { expect, it } from 'vitest'
import { invalid, refused } from '@/newsroom/result'
import { noKeyOf } from './no-key'

const OTHERWISE = {
  ...{ failed: 'failed', notFound: 'gone', forbidden: 'role' },
  ...{ wrongState: 'changed', invalid: 'invalid', notReady: 'other' },
} as const
const told = (no: Parameters<typeof noKeyOf>[0]) => noKeyOf(no, ['hand', 'blank', 'ended'], OTHERWISE)

it('tells a no in its own words where there are any', () => {
  expect(told(refused({ kind: 'forbidden', because: 'hand' }).refusal)).toBe('hand')
  expect(told(refused({ kind: 'wrongState', state: 'ended' }).refusal)).toBe('ended')
  expect(told(invalid('reason', 'blank').refusal)).toBe('blank')
})

it('tells any other in the words of its kind', () => {
  expect(told(refused({ kind: 'forbidden', because: 'spoke' }).refusal)).toBe('role')
  expect(told(refused({ kind: 'wrongState', state: 'draft' }).refusal)).toBe('changed')
  expect(told(refused({ kind: 'notFound' }).refusal)).toBe('gone')
  expect(told(refused({ kind: 'notReady', issues: [] }).refusal)).toBe('other')
  expect(told('failed')).toBe('failed')
})
