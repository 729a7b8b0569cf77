import { describe, expect, it } from 'vitest'
import { checkCopy } from './check'
import { DEEPEST, guard, MOST_BYTES, MOST_NODES } from './guard'

const nested = (levels: number): unknown => {
  let inner: unknown = { type: 'paragraph' }
  for (let n = 2; n < levels; n += 1) inner = { type: 'blockquote', content: [inner] }
  return { type: 'doc', content: [inner] }
}

describe('before anything else a document', () => {
  it('may be nested forty deep and not one more', () => {
    expect(guard(nested(DEEPEST))).toBeNull()
    expect(guard(nested(DEEPEST + 1))?.code).toBe('tooDeep')
    expect(checkCopy(nested(DEEPEST)).ok).toBe(true)
  })

  it('nested a hundred thousand deep is refused, and nothing breaks', () => {
    expect(checkCopy(nested(100_000))).toMatchObject({ ok: false, code: 'tooDeep' })
    expect(checkCopy(JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`))).toMatchObject({ code: 'tooDeep' })
    expect(checkCopy(JSON.parse(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`))).toMatchObject({
      code: 'tooDeep',
    })
  })

  it('may not have more nodes than a book', () => {
    const content = Array.from({ length: MOST_NODES + 1 }, () => ({ type: 'paragraph' }))
    expect(guard({ type: 'doc', content })?.code).toBe('tooManyNodes')
    expect(guard({ type: 'doc', content: content.slice(1) })).toBeNull()
  })

  it('may not be longer than five megabytes, counted in bytes', () => {
    const letters = { type: 'text', text: 'a'.repeat(MOST_BYTES - 100) }
    expect(guard(letters)).toBeNull()
    expect(guard({ ...letters, text: '館'.repeat(MOST_BYTES / 3) })?.code).toBe('tooLong')
    expect(guard({ ...letters, text: 'a'.repeat(MOST_BYTES) })?.code).toBe('tooLong')
  })

  it.each(['__proto__', 'constructor', 'toJSON'])('may not have a key called %s anywhere', (key) => {
    expect(guard(JSON.parse(`{"type":"doc","content":[{"attrs":{"${key}":{}}}]}`))).toMatchObject({
      path: '/content/0/attrs',
      code: 'forbiddenKey',
    })
  })

  it('holds nothing that JSON cannot', () => {
    expect(guard({ type: 'doc', content: [Number.NaN] })?.code).toBe('notJson')
    expect(guard({ type: 'doc', content: [() => 1] })?.code).toBe('notJson')
    expect(guard({ type: 'doc', attrs: undefined })?.code).toBe('notJson')
    expect(guard({ n: 1n })?.code).toBe('notJson')
  })
})
