import { describe, expect, it } from 'vitest'
import { languagesAsked } from './languages-asked'

const wire = { fact: 'sourceType', op: 'eq', value: 'wire' } as const
const chinese = { fact: 'language', op: 'in', value: ['zh-Hant', 'zh-Hans'] } as const
const ALL = ['en', 'zh-Hant', 'zh-Hans']

describe('the languages a rule can ask for', () => {
  it('are all of them where it says nothing of languages', () => {
    expect(languagesAsked({ all: [] })).toEqual(ALL)
    expect(languagesAsked({ not: wire })).toEqual(ALL)
  })

  it('are those it names, or those it does not', () => {
    expect(languagesAsked({ all: [wire, chinese] })).toEqual(['zh-Hant', 'zh-Hans'])
    expect(languagesAsked({ not: chinese })).toEqual(['en'])
    expect(languagesAsked({ fact: 'language', op: 'ne', value: 'en' })).toEqual(['zh-Hant', 'zh-Hans'])
  })

  it('are all where a language is one way among others', () => {
    expect(languagesAsked({ any: [wire, chinese] })).toEqual(ALL)
    expect(languagesAsked({ not: { all: [wire, chinese] } })).toEqual(ALL)
  })

  it('are none where nothing can meet it', () => {
    expect(languagesAsked({ any: [] })).toEqual([])
  })
})
