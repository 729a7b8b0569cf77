import { describe, expect, it } from 'vitest'
import { NoticesFile } from './notices-file'

const rule = {
  ...{ effect: 'require', when: { fact: 'sourceType', op: 'eq', value: 'wire' }, jurisdictions: [] },
  ...{ placement: null, priority: 40, effectiveFrom: null, effectiveTo: null },
}

const template = {
  ...{ key: 'agency', kind: 'wire', name: 'News agency', names: { 'zh-Hant': '通訊社' } },
  ...{ legalBasis: '', placement: 'bottom', removable: 'never' },
  ...{ requiresAck: false, exclusiveGroup: null, note: '' },
  texts: { en: { text: 'Supplied by {{source.name}}.', origin: 'authored' } },
  ...{ effectiveFrom: '2027-03-01T00:00:00Z', effectiveTo: null },
  standIns: [{ locale: 'zh-Hant', standIn: 'zh-Hans' }],
  rules: [rule],
}

const file = (...templates: readonly unknown[]) => ({ format: 'stet-notices/1', templates })

const faultIn = (json: unknown) => NoticesFile.safeParse(json).error?.issues[0]?.path.join('.')

describe('a file of notices', () => {
  it('is read as it is written', () => {
    expect(NoticesFile.parse(file(template))).toEqual(file(template))
  })

  it('is read from before templates had names in languages', () => {
    const { names: _, ...old } = template
    expect(NoticesFile.parse(file(old))).toEqual(file({ ...template, names: {} }))
  })

  it('is read from before stand-ins and days to come travelled', () => {
    const { standIns: _, effectiveFrom: __, effectiveTo: ___, ...old } = template
    const { effectiveFrom: ____, ...oldRule } = rule
    const read = { ...template, standIns: [], effectiveFrom: null }
    expect(NoticesFile.parse(file({ ...old, rules: [oldRule] }))).toEqual(file(read))
  })

  it.each([
    ['format', { format: 'stet-notices/2', templates: [] }],
    ['templates.0.kind', file({ ...template, kind: 'curse' })],
    ['templates.0.key', file({ ...template, key: 'new' })],
    ['templates.1.key', file(template, template)],
    ['templates.0.names.en', file({ ...template, names: { en: ' ' } })],
    ['templates.0.texts.en.text', file({ ...template, texts: { en: { text: 'By {{owner}}.', origin: 'authored' } } })],
    [
      'templates.0.texts.en.text',
      file({ ...template, texts: { en: { text: '[Read](javascript:alert(1)).', origin: 'authored' } } }),
    ],
    [
      'templates.0.rules.0.when',
      file({ ...template, rules: [{ ...rule, when: { fact: 'mood', op: 'eq', value: 'x' } }] }),
    ],
    ['templates.0.standIns.0.standIn', file({ ...template, standIns: [{ locale: 'en', standIn: 'en' }] })],
    ['templates.0.standIns', file({ ...template, standIns: [...template.standIns, ...template.standIns] })],
    [
      'templates.0.rules.0.effectiveTo',
      file({
        ...template,
        rules: [{ ...rule, effectiveFrom: '2027-04-01T00:00:00Z', effectiveTo: '2027-03-01T00:00:00Z' }],
      }),
    ],
    ['templates.0.rules.0.priority', file({ ...template, rules: [{ ...rule, priority: -1 }] })],
  ])('names the field it cannot be read at: %s (DISC-23)', (field, json) => {
    expect(faultIn(json)).toBe(field)
  })

  it('takes nothing it does not know', () => {
    expect(NoticesFile.safeParse(file({ ...template, approvedBy: 'me' })).success).toBe(false)
  })
})
