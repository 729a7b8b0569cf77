import { describe, expect, it } from 'vitest'
import { langOf } from './lang-of'
import { inOrder } from './order'
import { spokenIn } from './spoken'
import { isOpen, stopsApproval, THREAD_KINDS, type ThreadState } from './thread'

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 10, minute))
const thread = (more: Partial<ThreadState> = {}): ThreadState => ({
  kind: 'comment',
  blocking: false,
  resolvedAt: null,
  ...more,
})

describe('a thread', () => {
  it('waits for somebody until it is resolved; an opinion waits for nobody', () => {
    expect(THREAD_KINDS.filter((kind) => isOpen(thread({ kind })))).toEqual(['comment', 'send_back', 'note'])
    expect(THREAD_KINDS.some((kind) => isOpen(thread({ kind, resolvedAt: at(1) })))).toBe(false)
  })

  it('stops an approval while it is open, if it was meant to', () => {
    expect(stopsApproval(thread({ blocking: true }))).toBe(true)
    expect(stopsApproval(thread())).toBe(false)
    expect(stopsApproval(thread({ blocking: true, resolvedAt: at(1) }))).toBe(false)
  })
})

it('puts what waits for somebody first, then what was said last', () => {
  const lines = [
    { id: 'a', isOpen: false, lastAt: at(9) },
    { id: 'b', isOpen: true, lastAt: at(1) },
    { id: 'c', isOpen: true, lastAt: at(5) },
    { id: 'd', isOpen: true, lastAt: at(5) },
    { id: 'e', isOpen: false, lastAt: at(2) },
  ]
  expect(lines.toSorted(inOrder).map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a', 'e'])
})

describe('the language of a remark', () => {
  it('is English without a Chinese character', () => {
    expect(langOf('Who said so?', 'zh-Hant', 'zh-Hans')).toBe('en')
  })

  it('is the Chinese of the piece, else of the reader, else Traditional', () => {
    expect(langOf('誰說的？', 'zh-Hans', 'zh-Hant')).toBe('zh-Hans')
    expect(langOf('谁说的？', 'en', 'zh-Hans')).toBe('zh-Hans')
    expect(langOf('Ada 說的', 'en', 'en')).toBe('zh-Hant')
  })
})

it('opens a conversation with what a move says, and with nothing else', () => {
  expect(spokenIn('sendBack')).toEqual({ ask: 'comment', kind: 'send_back' })
  expect(spokenIn('approve')).toEqual({ ask: 'opinion', kind: 'opinion' })
  expect(spokenIn('recall')).toBeNull()
  // What a reader or an heir of the story must know stands in the timeline; it is no conversation.
  expect(spokenIn('kill')).toBeNull()
})
