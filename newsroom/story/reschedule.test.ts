import { describe, expect, it } from 'vitest'
import { stop } from '@/newsroom/issue'
import { edition } from '@/testing/builders/edition'
import { chief, editor, reporter } from '@/testing/cast'
import { rescheduleOffer } from './reschedule'

const NOW = new Date(0)
const planned = (more: Parameters<typeof edition>[0] = {}) => edition({ state: 'scheduled', ...more })

describe('the question of another time', () => {
  it('asks a chief for the time, and for the reason only shortly before', () => {
    const names = (dueSoon: boolean) => {
      const offer = rescheduleOffer(chief, planned({ dueSoon }), NOW)
      return offer.ok && offer.value.asks.map(({ name }) => name)
    }
    expect(names(false)).toEqual(['publishAt', 'unpublishAt'])
    expect(names(true)).toEqual(['publishAt', 'unpublishAt', 'reason'])
  })

  it('is not put to whoever may do only half of it', () => {
    for (const who of [editor, reporter]) {
      expect(rescheduleOffer(who, planned(), NOW)).toEqual({
        ok: false,
        refusal: { kind: 'forbidden', because: 'role' },
      })
    }
    expect(rescheduleOffer(editor, planned({ publishBy: 'editor' }), NOW).ok).toBe(true)
  })

  it('is not put about a piece without a plan', () => {
    expect(rescheduleOffer(chief, planned({ state: 'approved' }), NOW)).toMatchObject({
      refusal: { kind: 'wrongState' },
    })
  })

  it('says what is in the way of going out at all', () => {
    const offer = rescheduleOffer(
      chief,
      planned({ state: 'publish_failed', issues: [stop('copy', 'placeholder')] }),
      NOW,
    )
    expect(offer.ok && offer.value.issues).toEqual([stop('copy', 'placeholder')])
  })
})
