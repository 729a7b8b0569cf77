import { describe, expect, it } from 'vitest'
import { readPassage } from './read-passage'

const known = { names: ['林薇'], small: new Set<string>() }
const read = (text: string) => readPassage(text, { known, isQuotation: false })
const kinds = (text: string) => read(text).tokens.map((token) => `${token.kind} ${token.fold}`)

describe('reading a text', () => {
  it('keeps numbers, deciding words and titles whole and takes Chinese by characters', () => {
    expect(kinds('本館没有３名教授')).toEqual([
      'han 本',
      'han 館',
      'negation 没有',
      'number 3',
      'number 名',
      'title 教授',
    ])
  })

  it('hears a sign that counts alone only where it stands alone', () => {
    expect(kinds('他會出席')).toContain('negation 會')
    expect(kinds('社會各界').join()).not.toContain('negation')
    expect(kinds('未来几天').join()).not.toContain('negation')
  })

  it('tells the minus from the hyphen', () => {
    expect(kinds('It was -5')).toContain('number -')
    expect(kinds('COVID-19')).toEqual(['name COVID', 'stop -', 'number 19'])
  })

  it('locks the names it is told, and titles of works', () => {
    expect(kinds('林薇')).toEqual(['name 林', 'name 薇'])
    expect(kinds('《家》')).toEqual(['sign 《', 'name 家', 'sign 》'])
  })

  it('knows what stands between quotation marks, closed or not', () => {
    const quoted = (text: string) => read(text).tokens.flatMap((token) => (token.quoted ? [token.fold] : []))
    expect(quoted('He “is in,” she said.')).toEqual(['"', 'is', 'in', ',', '"'])
    expect(quoted('他说：「在。')).toEqual(['"', '在', '.'])
    expect(quoted("It's the dogs' 5\" bone")).toEqual([])
  })

  it('gives each token its sentence', () => {
    const { sentences, tokens } = read('It is 3.5 m. 他在。他不在.谢谢')
    expect(sentences).toEqual(['It is 3.5 m.', '他在。', '他不在.', '谢谢'])
    expect(tokens.map(({ sentence }) => sentence)).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 2, 3, 3])
  })

  it('takes a stop typed twice once, and white space not at all', () => {
    expect(kinds('日，, 本\u200b')).toEqual(['han 日', 'stop ,', 'han 本'])
  })
})
