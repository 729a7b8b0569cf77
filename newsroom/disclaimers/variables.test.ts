import { describe, expect, it } from 'vitest'
import { unknownVariables } from './variables'

describe('the variables of a wording', () => {
  it('knows those a piece can fill, with or without blanks in the braces', () => {
    expect(unknownVariables('{{ partner }} and {{site.name}}')).toEqual([])
  })

  it('reads a wording made to take for ever in no time', () => {
    expect(unknownVariables(`{{${' '.repeat(100_000)}x`)).toEqual([])
  })

  it('finds what no piece can fill, each once', () => {
    expect(unknownVariables('{{weather}} {{weather}} {{__proto__}}')).toEqual(['weather', '__proto__'])
  })
})
