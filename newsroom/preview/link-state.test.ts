import { expect, it } from 'vitest'
import { type LinkEnd, linkState } from './link-state'

const NOW = new Date('2026-03-02T02:00:00Z')
const ALIVE: LinkEnd = {
  isAlive: true,
  singleUse: false,
  usedAt: null,
  revokedAt: null,
  expiresAt: new Date('2026-03-03T02:00:00Z'),
}

it.each<[string, Partial<LinkEnd>]>([
  ['alive', {}],
  ['alive', { usedAt: NOW }],
  ['revoked', { revokedAt: NOW, isAlive: false, expiresAt: NOW }],
  ['used', { isAlive: false, singleUse: true, usedAt: NOW }],
  ['expired', { isAlive: false, expiresAt: NOW }],
  ['over', { isAlive: false }],
])('a link is %s: %o', (state, more) => {
  expect(linkState({ ...ALIVE, ...more }, NOW)).toBe(state)
})
