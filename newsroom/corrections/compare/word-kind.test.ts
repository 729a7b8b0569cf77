import { describe, expect, it } from 'vitest'
import { wordKind } from './word-kind'

const inside = { small: new Set(['library']), mayBegin: false }
const first = { ...inside, mayBegin: true }

describe('the kind of a word', () => {
  it.each([
    ['three', 'number'],
    ['twenty-one', 'number'],
    ['March', 'number'],
    ['march', 'word'],
    ['May', 'number'],
    ['may', 'negation'],
    ["don't", 'negation'],
    ['Never', 'negation'],
    ['Professor', 'title'],
    ['Smith', 'name'],
    ['WHO', 'name'],
    ['I', 'word'],
    ["I'm", 'word'],
    ['open', 'word'],
  ])('%s inside a sentence is a %s', (word, kind) => {
    expect(wordKind(word, inside)).toBe(kind)
  })

  it('with a capital where a sentence begins is a name only if nothing speaks against it', () => {
    expect(wordKind('Smith', first)).toBe('capital')
    expect(wordKind('The', first)).toBe('word')
    expect(wordKind('Library', first)).toBe('word')
    expect(wordKind('WHO', first)).toBe('name')
  })
})
