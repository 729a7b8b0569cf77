import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { type ChainedEntry, chainHash, START } from './chain'

const entry: ChainedEntry = {
  ...{ seq: 17, at: '2026-11-24T12:00:00.000000Z', actorId: null, kind: 'publish' },
  ...{ subjectType: 'story', subjectId: 'a "quoted" 港灣', detail: '{"n": 1}', hash: '' },
}

it('hashes the bytes that the decision record spells out, so that anybody can make them', () => {
  const payload = createHash('sha256').update('{"n": 1}').digest('hex')
  const line =
    '{"seq":17,"at":"2026-11-24T12:00:00.000000Z","actor":null,"kind":"publish",' +
    `"subject":{"type":"story","id":"a \\"quoted\\" 港灣"},"payload":"${payload}"}`
  const bytes = Buffer.concat([Buffer.from('0'.repeat(64)), Buffer.from(line)])
  expect(chainHash(START.hash, entry)).toBe(createHash('sha256').update(bytes).digest('hex'))
})

it('never changes: records made before would no longer prove anything', () => {
  expect(chainHash(START.hash, entry)).toBe('f431d739292f94137d4e47eab6956f2ca584d9054a1db870589bd70a63fb4292')
})

it.each([
  ['its number', { seq: 18 }],
  ['its time', { at: '2026-11-24T12:00:00.000001Z' }],
  ['who', { actorId: 'a0000000-0000-4000-8000-000000000001' }],
  ['what', { kind: 'kill' }],
  ['about what', { subjectType: 'person' }],
  ['about which', { subjectId: null }],
  ['the detail', { detail: '{"n": 2}' }],
] satisfies [string, Partial<ChainedEntry>][])('gives another hash when %s changes', (_what, change) => {
  expect(chainHash(START.hash, { ...entry, ...change })).not.toBe(chainHash(START.hash, entry))
})

it('gives another hash behind another entry', () => {
  expect(chainHash('f'.repeat(64), entry)).not.toBe(chainHash(START.hash, entry))
})
