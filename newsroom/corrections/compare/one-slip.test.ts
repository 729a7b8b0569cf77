import { describe, expect, it } from 'vitest'
import { isOneSlip } from './one-slip'

describe('a slip of the pen', () => {
  it.each([
    ['libary', 'library'],
    ['recieve', 'receive'],
    ['teh', 'the'],
    ['accomodate', 'accommodate'],
    ['neighbor', 'neighbour'],
    ['organise', 'organize'],
  ])('makes %s of %s', (one, other) => {
    expect(isOneSlip(one, other)).toBe(true)
    expect(isOneSlip(other, one)).toBe(true)
  })

  it.each([
    ['legal', 'illegal'],
    ['symptomatic', 'asymptomatic'],
    ['closes', 'closed'],
    ['accuser', 'accused'],
    ['employee', 'employer'],
    ['victim', 'victims'],
    ['import', 'export'],
    ['suspected', 'suspended'],
    ['prosecution', 'persecution'],
    ['harmless', 'harmful'],
    ['was', 'saw'],
    ['his', 'her'],
    ['rise', 'rose'],
    ['wort', 'word'],
    ['same', 'same'],
  ])('does not make %s of %s', (one, other) => {
    expect(isOneSlip(one, other)).toBe(false)
    expect(isOneSlip(other, one)).toBe(false)
  })
})
