import { describe, expect, it, vi } from 'vitest'
import { NOTHING_DECIDED } from '@/newsroom/disclaimers/at-hand'
import { done } from '@/newsroom/result'
import type { Standing } from '../saving/wire'
import type { WritingDesk } from './open-desk'
import { settleInOrder } from './settle-in-order'

const standing = (hash: string): Standing => ({
  ...{ hash, state: 'draft', notices: [], issues: [], change: null },
  atHand: NOTHING_DECIDED,
  confirmations: { items: [], known: [] },
})

const settled = async (allSaved: boolean, heardWhileSaving: Standing | null) => {
  const act = vi.fn(async () => done(null))
  let heard: Standing | null = null
  const kept: Pick<WritingDesk['kept'], 'settled'> = {
    settled: async () => {
      heard = heardWhileSaving
      return allSaved
    },
  }
  const desk = { kept, lastHeard: () => heard }
  const place = { storyId: 's', editionId: 'e', act }
  const result = await settleInOrder(desk, standing('on the page'), place)({ field: 'headline', key: 'long' })
  return { act, result }
}

describe('what is confirmed', () => {
  it('is the text on the page where nothing waited to be saved', async () => {
    const { act } = await settled(true, null)
    const about = { storyId: 's', editionId: 'e', field: 'headline', key: 'long' }
    expect(act).toHaveBeenCalledExactlyOnceWith({ ...about, hash: 'on the page' })
  })

  it('is the text with the words typed last', async () => {
    const { act } = await settled(true, standing('with the last words'))
    expect(act).toHaveBeenCalledWith(expect.objectContaining({ hash: 'with the last words' }))
  })

  it('is nothing while these cannot be saved', async () => {
    const { act, result } = await settled(false, null)
    expect(result).toBeNull()
    expect(act).not.toHaveBeenCalled()
  })
})
