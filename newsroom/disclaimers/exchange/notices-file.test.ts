import { describe, expect, it } from 'vitest'
import { NoticesFile } from './notices-file'

const rule = {
  ...{ effect: 'require', when: { fact: 'sourceType', op: 'eq', value: 'wire' }, jurisdictions: [] },
  ...{ placement: null, priority: 40, effectiveTo: null },
}

const template = {
  ...{ key: 'agency', kind: 'wire', name: 'News agency', legalBasis: '', placement: 'bottom', removable: 'never' },
  ...{ requiresAck: false, exclusiveGroup: null, note: '' },
  texts: { en: { text: 'Supplied by {{source.name}}.', origin: 'authored' } },
  rules: [rule],
}

const file = (...templates: readonly unknown[]) => ({ format: 'stet-notices/1', templates })

const faultIn = (json: unknown) => NoticesFile.safeParse(json).error?.issues[0]?.path.join('.')

describe('a file of notices', () => {
  it('is read as it is written', () => {
    expect(NoticesFile.parse(file(template))).toEqual(file(template))
  })

  it.each([
    ['format', { format: 'stet-notices/2', templates: [] }],
    ['templates.0.kind', file({ ...template, kind: 'curse' })],
    ['templates.0.key', file({ ...template, key: 'new' })],
    ['templates.1.key', file(template, template)],
    ['templates.0.texts.en.text', file({ ...template, texts: { en: { text: 'By {{owner}}.', origin: 'authored' } } })],
    [
      'templates.0.rules.0.when',
      file({ ...template, rules: [{ ...rule, when: { fact: 'mood', op: 'eq', value: 'x' } }] }),
    ],
    ['templates.0.rules.0.priority', file({ ...template, rules: [{ ...rule, priority: -1 }] })],
  ])('names the field it cannot be read at: %s (DISC-23)', (field, json) => {
    expect(faultIn(json)).toBe(field)
  })

  it('takes nothing it does not know', () => {
    expect(NoticesFile.safeParse(file({ ...template, approvedBy: 'me' })).success).toBe(false)
  })
})
