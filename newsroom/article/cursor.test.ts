import { describe, expect, it } from 'vitest'
import { readPlace, writePlace } from './cursor'

const place = { at: new Date('2024-12-17T02:05:00.123Z'), id: '50000000-0000-4000-8000-000000000001' }

describe('a place in a list', () => {
  it('comes back from the address bar as it went', () => {
    expect(readPlace(writePlace(place))).toEqual(place)
  })

  it.each([
    '',
    'x',
    '1-2',
    `0${writePlace(place)}`,
    writePlace(place).toUpperCase(),
    `${writePlace(place)} `,
    `zzzzzzzzzz-${place.id}`,
    `${'9'.repeat(400)}-${place.id}`,
  ])('takes no %j', (text) => {
    expect(readPlace(text)).toBeNull()
  })
})
