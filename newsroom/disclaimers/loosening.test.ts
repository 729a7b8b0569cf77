import { describe, expect, it } from 'vitest'
import { type Binding, isAsItWas, lacksLegalOwner, looseningIn } from './loosening'

const strict: Binding = { removable: 'never', legalOwnerId: 'legal', requiresAck: true }
const free: Binding = { removable: 'free', legalOwnerId: null, requiresAck: false }

describe('a change of how much a template binds', () => {
  it('loosens it where it may be left out more easily, loses its legal owner, or is carried unread', () => {
    expect(looseningIn(strict, { removable: 'with_reason' })).toEqual({ removable: 'with_reason' })
    expect(looseningIn({ ...strict, removable: 'with_reason' }, { removable: 'free' })).toEqual({ removable: 'free' })
    expect(looseningIn(strict, { legalOwnerId: null })).toEqual({ legalOwnerId: null })
    expect(looseningIn(strict, { legalOwnerId: 'another' })).toEqual({ legalOwnerId: 'another' })
    expect(looseningIn(strict, free)).toEqual(free)
  })

  it('does not where it becomes stricter, or stays as it is', () => {
    expect(looseningIn(free, strict)).toBeNull()
    expect(looseningIn(strict, strict)).toBeNull()
    expect(looseningIn(strict, { removable: 'never', legalOwnerId: undefined, requiresAck: undefined })).toBeNull()
  })

  it('names of a change only what loosens', () => {
    expect(looseningIn({ ...free, requiresAck: true }, { removable: 'never', requiresAck: false })).toEqual({
      requiresAck: false,
    })
  })
})

it('needs whoever answers for the law among the two, and any two where nobody does', () => {
  const two = { askedBy: 'chief', agreedBy: 'admin' }
  expect(lacksLegalOwner(two, 'legal')).toBe(true)
  expect(lacksLegalOwner({ ...two, agreedBy: 'legal' }, 'legal')).toBe(false)
  expect(lacksLegalOwner({ ...two, askedBy: 'legal' }, 'legal')).toBe(false)
  expect(lacksLegalOwner(two, null)).toBe(false)
})

it('is about a template that still binds as it did when it was asked', () => {
  expect(isAsItWas({ removable: 'never' }, strict)).toBe(true)
  expect(isAsItWas({ legalOwnerId: 'legal' }, { ...strict, legalOwnerId: null })).toBe(false)
})
