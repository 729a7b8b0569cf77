import { describe, expect, it } from 'vitest'
import { upgrade } from './upgrade'

const steps = [(json: unknown) => [json, 'second'], (json: unknown) => [json, 'third']]

describe('an older document', () => {
  it('goes through every step since its version, in order', () => {
    expect(upgrade('first', 1, steps)).toEqual({ ok: true, json: [['first', 'second'], 'third'] })
    expect(upgrade('second', 2, steps)).toEqual({ ok: true, json: ['second', 'third'] })
    expect(upgrade('third', 3, steps)).toEqual({ ok: true, json: 'third' })
  })

  it.each([4, 0, -1, 1.5, Number.NaN])('of version %s is not known', (version) => {
    expect(upgrade('?', version, steps)).toEqual({ ok: false, newest: 3 })
  })
})
