import { expect, it } from 'vitest'
import { mailboxOf } from './mailbox'

it.each([
  ['ada@example.com', 'ada@example.com'],
  ['ada+stet@example.com', 'ada@example.com'],
  ['ada+a+b@example.com', 'ada@example.com'],
  ['Ada@Example.com', 'ada@example.com'],
])('%s is read by whoever reads %s', (email, mailbox) => {
  expect(mailboxOf(email)).toBe(mailbox)
})
