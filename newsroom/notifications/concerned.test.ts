import { describe, expect, it } from 'vitest'
import { MOVE_NAMES } from '@/newsroom/workflow/table'
import { TOLD_OF_MOVE } from './concerned'
import { NOTICE_KINDS } from './kinds'
import { kindsUsually, USUAL_TIMING } from './mail-timing'
import { ALWAYS_TOLD } from './minimum'

describe('who is told of a move', () => {
  it('is said for every move there is', () => {
    expect(Object.keys(TOLD_OF_MOVE).toSorted()).toEqual([...MOVE_NAMES].toSorted())
  })

  it('always includes the writers where the piece comes back to them, goes out or comes down', () => {
    const moves = [
      'sendBack',
      'approve',
      'voidApproval',
      'publish',
      'goLive',
      'missSchedule',
      'withdraw',
      'kill',
    ] as const
    for (const move of moves) {
      expect(
        TOLD_OF_MOVE[move].flatMap(({ to }) => to),
        move,
      ).toContain('writers')
    }
  })

  it('tells whoever rested their name on it when an approval or a schedule fails', () => {
    expect(TOLD_OF_MOVE.voidApproval[0]?.to).toEqual(expect.arrayContaining(['approver', 'scheduler', 'changer']))
    expect(TOLD_OF_MOVE.missSchedule[0]?.to).toEqual(expect.arrayContaining(['approver', 'scheduler', 'chiefs']))
  })

  it('puts what went round review before the chiefs', () => {
    for (const move of ['forcePublish', 'withdraw', 'kill'] as const) {
      expect(TOLD_OF_MOVE[move][0]?.to).toContain('chiefs')
    }
  })
})

describe('mail nobody has chosen', () => {
  it('comes at once for what cannot wait', () => {
    for (const kind of ALWAYS_TOLD) expect(USUAL_TIMING[kind], kind).toBe('now')
    expect(USUAL_TIMING.filed).toBe('now')
    expect(USUAL_TIMING.assigned).toBe('now')
  })

  it('has one timing for every kind', () => {
    const all = [...kindsUsually('now'), ...kindsUsually('digest'), ...kindsUsually('off')]
    expect(all.toSorted()).toEqual([...NOTICE_KINDS].toSorted())
  })
})
