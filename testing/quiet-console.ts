import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest'

/** An unexpected complaint fails the test it was made in. A test that expects one spies on `console.error` itself. */
let complaints: MockInstance<typeof console.error>

beforeEach(() => {
  complaints = vi.spyOn(console, 'error')
})

afterEach(() => {
  const made = complaints.mock.calls.map((call) => call.map(String).join(' '))
  complaints.mockRestore()
  expect(made).toEqual([])
})
