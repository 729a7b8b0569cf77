import { expect, it } from 'vitest'
import { maskedEmail } from './masked-email'

it.each([
  ['ines.duarte@example.org', 'i•••@example.org'],
  ['i@example.org', 'i•••@example.org'],
])('%s is shown as %s', (email, shown) => {
  expect(maskedEmail(email)).toBe(shown)
})
