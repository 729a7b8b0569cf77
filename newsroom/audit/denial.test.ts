import { describe, expect, it } from 'vitest'
import { denialOf } from './denial'

describe('the trail', () => {
  it('keeps why a move was not theirs to make', () => {
    expect(denialOf('approve', { kind: 'forbidden', because: 'hand' })).toBe('hand')
    expect(denialOf('publish', { kind: 'wrongState', state: 'in_review' })).toBe('wrongState')
  })

  it('says nothing of who was a moment late, of what is not ready, or of what they may not know of', () => {
    expect(denialOf('approve', { kind: 'wrongState', state: 'approved' })).toBeNull()
    expect(denialOf('approve', { kind: 'notReady', issues: [] })).toBeNull()
    expect(denialOf('handBack', { kind: 'invalid', field: 'comment', key: 'blank' })).toBeNull()
    expect(denialOf('approve', { kind: 'notFound' })).toBeNull()
  })
})
