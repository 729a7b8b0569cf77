import { expect, it } from 'vitest'
import { isOneSlip } from '../compare/one-slip'
import { areLookalikes, LOOKALIKES } from './lookalikes'

it('knows its pairs from both sides, with a capital too', () => {
  expect(areLookalikes('county', 'country')).toBe(true)
  expect(areLookalikes('Country', 'county')).toBe(true)
  expect(areLookalikes('library', 'libary')).toBe(false)
})

it('lists nothing that no slip could make of another', () => {
  const needless = LOOKALIKES.filter(([one, other]) => !isOneSlip(one, other) && one !== other.replace('-', ''))
  expect(needless).toEqual([])
})
