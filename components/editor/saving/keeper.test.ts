import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { EMPTY_COPY } from '@/newsroom/copy/copy'
import type { Package } from '@/newsroom/story/package'
import { ORIGINAL } from '@/newsroom/story/source'
import type { SavingEvent } from './events'
import { keeper } from './keeper'
import { phaseOf } from './state'
import { stepWith } from './step'

const piece: Package = {
  language: 'en',
  headline: 'Library opens late',
  kicker: '',
  standfirst: '',
  summary: '',
  byline: [],
  sectionId: null,
  topicIds: [],
  slug: '',
  source: ORIGINAL,
  leadImage: null,
  copy: EMPTY_COPY,
}

const step = stepWith<Package, string>({
  merge: (_base, mine) => ({ ok: true, package: mine }),
  same: (left, right) => left === right,
})

type Answer = (event: SavingEvent<Package>) => void

const atDesk = () => {
  const answers: Answer[] = []
  const outside = {
    send: vi.fn(() => new Promise<SavingEvent<Package>>((resolve) => answers.push(resolve))),
    keepDraft: vi.fn(async () => undefined),
    clearDraft: vi.fn(async () => undefined),
    show: vi.fn(),
    settle: vi.fn(),
    now: () => Date.now(),
  }
  const kept = keeper(step, { seq: 1, package: piece }, outside)
  const answer = async (event: SavingEvent<Package>) => {
    answers.shift()?.(event)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { ...outside, kept, answer, headline: (headline: string) => kept.change({ ...piece, headline }) }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('when a text is saved', () => {
  it('goes to this device within half a second and to the server a second after the last key', () => {
    const { send, keepDraft, headline } = atDesk()
    headline('L')
    vi.advanceTimersByTime(500)
    expect(keepDraft).toHaveBeenCalledTimes(1)
    headline('Li')
    vi.advanceTimersByTime(999)
    expect(send).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('goes to the server every five seconds while the typing does not stop', () => {
    const { send, headline } = atDesk()
    for (let at = 0; at < 5_500; at += 500) {
      headline(`Library ${at}`)
      vi.advanceTimersByTime(500)
    }
    expect(send).toHaveBeenCalledTimes(1)
  })

  it('leaves nothing on the device once the server has it', async () => {
    const { kept, answer, clearDraft, headline } = atDesk()
    headline('L')
    vi.advanceTimersByTime(1_000)
    await answer({ type: 'acknowledged', n: 1, seq: 2, at: 7 })
    expect(clearDraft).toHaveBeenCalled()
    expect(phaseOf(kept.state())).toBe('saved')
  })

  it('keeps trying when the wire is cut, and says so', async () => {
    const { kept, answer, send, headline } = atDesk()
    headline('L')
    vi.advanceTimersByTime(1_000)
    await answer({ type: 'unreachable', n: 1 })
    expect(phaseOf(kept.state())).toBe('offline')
    vi.advanceTimersByTime(1_000)
    expect(send).toHaveBeenCalledTimes(2)
    await answer({ type: 'unreachable', n: 1 })
    vi.advanceTimersByTime(2_000)
    expect(send).toHaveBeenCalledTimes(3)
    await answer({ type: 'acknowledged', n: 1, seq: 2, at: 7 })
    expect(phaseOf(kept.state())).toBe('saved')
  })

  it('sends what is left when the page goes away, in a request that outlives it', () => {
    const { kept, send, headline } = atDesk()
    headline('L')
    kept.leave()
    expect(send).toHaveBeenCalledWith(expect.objectContaining({ keepalive: true }))
  })

  it('waits for an input method, and saves after it', () => {
    const { kept, send, headline } = atDesk()
    headline('圖')
    kept.composing(true)
    vi.advanceTimersByTime(4_000)
    expect(send).not.toHaveBeenCalled()
    kept.composing(false)
    headline('圖書館')
    vi.advanceTimersByTime(1_000)
    expect(send).toHaveBeenCalledWith(
      expect.objectContaining({ flight: expect.objectContaining({ package: { ...piece, headline: '圖書館' } }) }),
    )
  })

  it('lets a move wait until the server has everything', async () => {
    const { kept, answer, headline } = atDesk()
    headline('L')
    const ready = kept.settled()
    headline('Li')
    await answer({ type: 'acknowledged', n: 1, seq: 2, at: 7 })
    await answer({ type: 'acknowledged', n: 2, seq: 3, at: 8 })
    expect(await ready).toBe(true)
    expect(await kept.settled()).toBe(true)
  })

  it('does not let a move go ahead of a text that cannot be saved', async () => {
    const { kept, answer, headline } = atDesk()
    headline('L')
    const ready = kept.settled()
    await answer({ type: 'unreachable', n: 1 })
    expect(await ready).toBe(false)
  })
})
