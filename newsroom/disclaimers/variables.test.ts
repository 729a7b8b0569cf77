import { describe, expect, it } from 'vitest'
import { asked } from '@/testing/builders/standing-matter'
import { filledWith, unknownVariables } from './variables'

describe('the variables of a wording', () => {
  it('knows those a piece can fill, with or without blanks in the braces', () => {
    expect(unknownVariables('{{ partner }} and {{site.name}}')).toEqual([])
  })

  it('does not know what would change under an approval, or what nobody writes down', () => {
    const names = ['date', 'review.person', 'original.date']
    expect(unknownVariables(names.map((name) => `{{${name}}}`).join(' '))).toEqual(names)
  })

  it('tells what fills a wording and nothing else, and never an age (DISC-16)', () => {
    const values = { ...asked().values, partner: 'Harbour Notes', age: '3 days' }
    expect(filledWith('{{ partner }} {{partner}} {{age}} {{weather}}', values)).toEqual({ partner: 'Harbour Notes' })
  })

  it('reads a wording made to take for ever in no time', () => {
    expect(unknownVariables(`{{${' '.repeat(100_000)}x`)).toEqual([])
  })

  it('finds what no piece can fill, each once', () => {
    expect(unknownVariables('{{weather}} {{weather}} {{__proto__}}')).toEqual(['weather', '__proto__'])
  })
})
