import { expect, it } from 'vitest'
import { maskedEmail } from './masked-email'

it.each([
  ['visitor.outside@example.org', 'v•••@example.org'],
  ['v@example.org', 'v•••@example.org'],
])('%s is shown as %s', (email, shown) => {
  expect(maskedEmail(email)).toBe(shown)
})
