import { describe, expect, it } from 'vitest'
import { parseCondition } from './parse-condition'

describe('what a rule may ask', () => {
  it.each([
    { fact: 'sourceType', op: 'in', value: ['partner_supplied', 'self_media'] },
    { fact: 'topics', op: 'has', value: 'telecoms' },
    { all: [] },
    { not: { any: [{ fact: 'language', op: 'eq', value: 'zh-Hant' }] } },
  ])('takes %j as it stands', (condition) => {
    expect(parseCondition(condition)).toEqual(condition)
  })

  it.each([
    ['an unknown fact', { fact: 'weather', op: 'eq', value: 'rain' }],
    ['an unknown operation', { fact: 'language', op: 'gt', value: 'en' }],
    ['a source type that does not exist', { fact: 'sourceType', op: 'eq', value: 'rumour' }],
    ['a language Stet does not write in', { fact: 'language', op: 'eq', value: 'fr' }],
    ['a list where one value belongs', { fact: 'section', op: 'eq', value: ['opinion'] }],
    ['an empty list', { fact: 'sourceType', op: 'in', value: [] }],
    ['something beside the question', { fact: 'language', op: 'eq', value: 'en', else: true }],
    ['nothing', null],
    ['depth without end', { not: { not: { not: { not: { not: { all: [] } } } } } }],
  ])('DISC-23 refuses %s', (_, condition) => {
    expect(parseCondition(condition)).toBeNull()
  })
})
