import { expect, it } from 'vitest'
import { UNDECLARED } from '@/newsroom/story/declaration'
import { piece } from '@/testing/builders/package'
import { sponsorOf } from './sponsor-of'

const source = { ...piece().source, type: 'sponsored' as const, name: 'Lamp House' }

it('names who paid: as declared, else as the source of an advertisement names them', () => {
  expect(sponsorOf(piece({ source }))).toBe('Lamp House')
  expect(sponsorOf(piece({ source, declared: { ...UNDECLARED, sponsor: 'Tide Trust' } }))).toBe('Tide Trust')
  expect(sponsorOf(piece({ source: { ...source, type: 'wire' } }))).toBeNull()
})
