import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facts as factsWith } from '@/testing/builders/facts'
import { type Asked, resolve } from './resolve'
import type { Rule, Template } from './standing-matter'
import type { Values } from './variables'

const JANUARY = new Date('2026-01-01T00:00:00Z')
const NOON = new Date('2026-11-24T12:00:00Z')
const TOMORROW = new Date('2026-11-25T12:00:00Z')

const facts = factsWith({ sourceType: 'self_media', section: 'industry', topics: ['telecoms'] })
const values: Values = {
  'source.name': 'Harbour Notes',
  'source.url': 'https://example.com/a',
  author: 'Rosa Vidal',
  'original.title': 'Cranes',
  'site.name': 'The Harbour Post',
  partner: 'Harbour Notes',
  sponsor: 'Harbour Notes',
  holdings: '',
  licence: '',
  translator: '',
  'contact.rights': '',
  'ai.tool': '',
  age: '',
}

const CALLED = { name: 'Third-party content', names: { 'zh-Hant': '第三方供稿' } }

const template = (more: Partial<Template> = {}): Template => ({
  id: 't-third',
  key: 'third-party',
  ...CALLED,
  kind: 'third_party',
  placement: 'bottom',
  removable: 'never',
  exclusiveGroup: null,
  fallbacks: {},
  versions: [
    {
      id: 'v1',
      n: 1,
      effectiveFrom: JANUARY,
      effectiveTo: null,
      texts: { en: 'This item was supplied by {{partner}}. {{site.name}} publishes it for information.' },
    },
  ],
  ...more,
})

const rule = (more: Partial<Rule> = {}): Rule => ({
  id: 'R12',
  templateId: 't-third',
  effect: 'require',
  jurisdictions: [],
  when: { fact: 'sourceType', op: 'in', value: ['partner_supplied', 'self_media'] },
  placement: null,
  priority: 10,
  effectiveFrom: JANUARY,
  effectiveTo: null,
  ...more,
})

const asked = (more: Partial<Asked> = {}): Asked => ({
  facts,
  values,
  rules: [rule()],
  templates: [template()],
  choices: [],
  at: NOON,
  ...more,
})

describe('the notices a piece must carry', () => {
  it('words the notice and says which rule and which fact put it there', () => {
    expect(resolve(asked())).toMatchObject({
      issues: [],
      notices: [
        {
          templateId: 't-third',
          key: 'third-party',
          kind: 'third_party',
          versionId: 'v1',
          n: 1,
          locale: 'en',
          placement: 'bottom',
          text: 'This item was supplied by Harbour Notes. The Harbour Post publishes it for information.',
          because: { ruleId: 'R12', facts: [{ fact: 'sourceType', value: 'self_media' }] },
        },
      ],
    })
  })

  it('asks nothing of a piece that no rule is about', () => {
    expect(resolve(asked({ facts: { ...facts, sourceType: 'original' } }))).toEqual({
      notices: [],
      issues: [],
      explained: [],
    })
  })

  it('DISC-01 stops a piece whose language has no approved text, and names the rule', () => {
    const { notices, issues } = resolve(asked({ facts: { ...facts, language: 'zh-Hant' } }))
    expect(notices).toEqual([])
    expect(issues).toEqual([
      {
        field: 'disclaimers',
        key: 'disclaimerMissing',
        level: 'stop',
        values: { rule: 'R12', key: 'third-party', template: CALLED, locale: 'zh-Hant' },
      },
    ])
  })

  it('never lets Simplified Chinese stand in for Traditional', () => {
    const [version] = template().versions
    const onlyHans = template({
      versions: version ? [{ ...version, texts: { 'zh-Hans': '本文由{{partner}}提供。' } }] : [],
    })
    const { issues } = resolve(asked({ templates: [onlyHans], facts: { ...facts, language: 'zh-Hant' } }))
    expect(issues.map(({ key }) => key)).toEqual(['disclaimerMissing'])
  })

  it('DISC-10 stops new pieces when the template they must carry has no version left', () => {
    expect(resolve(asked({ templates: [template({ versions: [] })] })).issues).toHaveLength(1)
  })

  it('DISC-16 stops at an empty variable and names it', () => {
    const { notices, issues } = resolve(asked({ values: { ...values, partner: ' ' } }))
    expect(notices).toEqual([])
    expect(issues[0]).toMatchObject({
      key: 'variableMissing',
      level: 'stop',
      values: { variable: 'partner', rule: 'R12' },
    })
  })

  it('DISC-16 keeps markup in a value as the plain text it is', () => {
    const { notices } = resolve(asked({ values: { ...values, partner: '<img onerror=alert(1)>' } }))
    expect(notices[0]?.text).toContain('supplied by <img onerror=alert(1)>.')
  })

  it('does not read variables out of a value', () => {
    const { notices } = resolve(asked({ values: { ...values, partner: '{{site.name}}' } }))
    expect(notices[0]?.text).toContain('supplied by {{site.name}}.')
  })
})

describe('which rule and which version', () => {
  it('lets the rule of highest priority decide the placement', () => {
    const rules = [rule(), rule({ id: 'R20', priority: 20, placement: 'top' })]
    const [notice] = resolve(asked({ rules })).notices
    expect(notice).toMatchObject({ placement: 'top', because: { ruleId: 'R20' } })
  })

  it('leaves aside rules that ended or have not begun', () => {
    const ended = rule({ id: 'R1', effectiveTo: NOON })
    const later = rule({ id: 'R2', effectiveFrom: TOMORROW })
    expect(resolve(asked({ rules: [ended, later] })).notices).toEqual([])
  })

  it('takes the newest version in effect, not the newest of all', () => {
    const texts = { en: 'Second wording.' }
    const versions = [
      ...template().versions,
      { id: 'v2', n: 2, effectiveFrom: JANUARY, effectiveTo: null, texts },
      { id: 'v3', n: 3, effectiveFrom: TOMORROW, effectiveTo: null, texts: { en: 'Third wording.' } },
    ]
    const at = (moment: Date) => resolve(asked({ at: moment, templates: [template({ versions })] })).notices[0]?.n
    expect([at(NOON), at(TOMORROW)]).toEqual([2, 3])
  })

  it('sets notices by place, then by priority, then by key', () => {
    const plain = [{ id: 'v', n: 1, effectiveFrom: JANUARY, effectiveTo: null, texts: { en: 'Notice.' } }]
    const templates = [
      template({ id: 'a', key: 'b-late', versions: plain }),
      template({ id: 'b', key: 'a-late', versions: plain }),
      template({ id: 'c', key: 'first', placement: 'top', versions: plain }),
      template({ id: 'd', key: 'z-urgent', versions: plain }),
    ]
    const rules = templates.map(({ id }) => rule({ id: `R-${id}`, templateId: id, priority: id === 'd' ? 90 : 10 }))
    const keys = resolve(asked({ rules, templates })).notices.map(({ key }) => key)
    expect(keys).toEqual(['first', 'z-urgent', 'a-late', 'b-late'])
  })

  it('DISC-22 gives the same answer whatever order rules and templates come in', () => {
    const templates = ['a', 'b', 'c'].map((id) => template({ id, key: id }))
    const rules = ['a', 'b', 'c', 'a', 'b'].map((id, at) => rule({ id: `R${at}`, templateId: id, priority: at % 2 }))
    const answer = resolve(asked({ rules, templates }))
    const shuffled = <One>(list: readonly One[]) => fc.shuffledSubarray([...list], { minLength: list.length })
    fc.assert(
      fc.property(shuffled(rules), shuffled(templates), (otherRules, otherTemplates) => {
        expect(resolve(asked({ rules: otherRules, templates: otherTemplates }))).toEqual(answer)
      }),
    )
  })
})
