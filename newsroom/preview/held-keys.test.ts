import { describe, expect, it } from 'vitest'
import { heldKeys, withKey } from './held-keys'

const idOf = (n: number) => `b0000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const keyOf = (n: number) => `key-of-a-good-length_${n}`
const held = (n: number) => ({ linkId: idOf(n), key: keyOf(n) })

describe('the keys a browser holds', () => {
  it('are read as they were written, the newest first', () => {
    const cookie = withKey(withKey(undefined, held(1)), held(2))
    expect(heldKeys(cookie)).toEqual([held(2), held(1)])
  })

  it('are one a link: opening it again replaces the key', () => {
    const again = { linkId: idOf(1), key: keyOf(9) }
    expect(heldKeys(withKey(withKey(undefined, held(1)), again))).toEqual([again])
  })

  it('are no more than six, whoever wrote the cookie', () => {
    const many = [1, 2, 3, 4, 5, 6, 7, 8].reduce<string>((cookie, n) => withKey(cookie, held(n)), '')
    expect(heldKeys(many).map(({ linkId }) => linkId)).toEqual([8, 7, 6, 5, 4, 3].map(idOf))
    expect(heldKeys([...Array(50).keys()].map((n) => `${idOf(n)}.${keyOf(n)}`).join('~'))).toHaveLength(6)
  })

  it.each([undefined, '', '~~~', 'x', 'not-an-id.key', `${idOf(1)}.`, `${idOf(1)}.short`, `${idOf(1)}.${keyOf(1)}.x`])(
    'are none in %j',
    (cookie) => {
      expect(heldKeys(cookie)).toEqual([])
    },
  )
})
