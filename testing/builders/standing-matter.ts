import type { Asked } from '@/newsroom/disclaimers/resolve'
import type { Rule, Template, Version } from '@/newsroom/disclaimers/standing-matter'
import { facts } from './facts'

const JANUARY = new Date('2026-01-01T00:00:00Z')

export const EDITOR = 'person-editor'
export const LEGAL = 'person-legal'

export const version = (more: Partial<Version> = {}): Version => ({
  id: 'v1',
  n: 1,
  effectiveFrom: JANUARY,
  effectiveTo: null,
  texts: { en: 'A notice.' },
  ...more,
})

export const template = (more: Partial<Template> = {}): Template => ({
  id: 't',
  key: 't',
  name: 'Template',
  names: {},
  kind: 'third_party',
  placement: 'bottom',
  removable: 'never',
  exclusiveGroup: null,
  fallbacks: {},
  versions: [version()],
  ...more,
})

/** Requires the template of every piece. */
export const rule = (more: Partial<Rule> = {}): Rule => ({
  id: 'R10',
  templateId: 't',
  effect: 'require',
  when: { all: [] },
  jurisdictions: [],
  placement: null,
  priority: 10,
  effectiveFrom: JANUARY,
  effectiveTo: null,
  ...more,
})

const VALUES = {
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

export const asked = (more: Partial<Asked> = {}): Asked => ({
  facts: facts(),
  values: VALUES,
  rules: [rule()],
  templates: [template()],
  choices: [],
  at: new Date('2026-11-24T12:00:00Z'),
  ...more,
})
