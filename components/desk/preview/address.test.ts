import { expect, it } from 'vitest'
import { previewAddress } from './address'

const PLACE = { storyId: 's1', version: null, view: 'page', width: 'desktop' } as const

it.each([
  [{}, '/desk/stories/s1/preview'],
  [{ width: 'phone' }, '/desk/stories/s1/preview?width=phone'],
  [{ view: 'search' }, '/desk/stories/s1/preview?as=search'],
  [
    { version: { n: 2, seq: 14 }, view: 'card', width: 'phone' },
    '/desk/stories/s1/preview?edition=2&seq=14&as=card&width=phone',
  ],
] as const)('what is chosen stands in the address: %o', (chosen, address) => {
  expect(previewAddress({ ...PLACE, ...chosen })).toBe(address)
})
