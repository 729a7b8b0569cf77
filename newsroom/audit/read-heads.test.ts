import { expect, it } from 'vitest'
import { signHead } from './head'
import { readHeads } from './read-heads'

const KEY = 'a key that is not in the database'
const head = signHead(KEY, { seq: 7, hash: 'a'.repeat(64), at: '2026-11-24T12:00:00.000Z' })
const line = JSON.stringify(head)

it('reads heads as they were kept, one a line', () => {
  const later = signHead(KEY, { ...head, seq: 9 })
  expect(readHeads(`${line}\n${JSON.stringify(later)}\n`, KEY)).toEqual({ heads: [head, later], bad: [] })
  expect(readHeads('', KEY)).toEqual({ heads: [], bad: [] })
})

it.each([
  ['another number', { seq: 8 }],
  ['another hash', { hash: 'b'.repeat(64) }],
  ['another time', { at: '2026-11-24T12:00:01.000Z' }],
])('does not believe a head with %s than was signed', (_what, change) => {
  expect(readHeads(JSON.stringify({ ...head, ...change }), KEY)).toEqual({
    heads: [],
    bad: [{ line: 1, kind: 'unsigned' }],
  })
})

it('does not believe a head of another key', () => {
  expect(readHeads(line, 'another key').bad).toEqual([{ line: 1, kind: 'unsigned' }])
})

it('names a line that is none, and passes over one that a power cut tore', () => {
  const text = `${line}\nnothing\n${line.slice(0, 40)}\n${line}\n{"seq":1}\n`
  expect(readHeads(text, KEY)).toEqual({
    heads: [head, head],
    bad: [
      { line: 2, kind: 'unreadable' },
      { line: 5, kind: 'unreadable' },
    ],
  })
})
