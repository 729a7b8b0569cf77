import { expect, it } from 'vitest'
import { admin, CAST, DESK, editor, legal, OTHER_DESK, reporter } from '@/testing/cast'
import { isListed } from './is-listed'

it('is on a list by name', () => {
  expect(Object.values(CAST).filter((who) => isListed(who, [editor.id]))).toEqual([editor])
})

it('is on a list by holding a role at a desk of it, and never by one for the whole house', () => {
  expect(isListed(reporter, [DESK])).toBe(true)
  expect(isListed(reporter, [OTHER_DESK])).toBe(false)
  expect([legal, admin].some((who) => isListed(who, [DESK]))).toBe(false)
})
