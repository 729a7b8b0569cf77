import { describe, expect, it } from 'vitest'
import type { Rule, StandingMatter, Template } from '@/newsroom/disclaimers/standing-matter'
import { missingLanguages } from './missing-languages'

const at = new Date('2026-11-25T12:00:00Z')
const since = { effectiveFrom: new Date('2026-01-01T00:00:00Z'), effectiveTo: null }

const rule = (more: Partial<Rule> = {}): Rule => ({
  ...{ id: 'r1', templateId: 't1', effect: 'require', when: { all: [] }, jurisdictions: [], placement: null },
  ...{ priority: 1, ...since, ...more },
})

const template = (more: Partial<Template> = {}): Template => ({
  ...{ id: 't1', key: 'wire', name: 'Wire', names: {}, kind: 'wire', placement: 'bottom', removable: 'never' },
  ...{ exclusiveGroup: null, fallbacks: {}, versions: [{ id: 'v1', n: 1, ...since, texts: { en: 'Wire.' } }] },
  ...more,
})

const missing = (matter: Partial<StandingMatter>) =>
  missingLanguages({ rules: [rule()], templates: [template()], ...matter }, at).map(({ locale }) => locale)

describe('languages that are missing', () => {
  it('are those a rule requires and no approved text has', () => {
    expect(missing({})).toEqual(['zh-Hant', 'zh-Hans'])
    expect(missing({ rules: [rule({ when: { fact: 'language', op: 'eq', value: 'en' } })] })).toEqual([])
  })

  it('are not those another approved text may stand in for', () => {
    expect(missing({ templates: [template({ fallbacks: { 'zh-Hant': ['en'] } })] })).toEqual(['zh-Hans'])
    expect(missing({ templates: [template({ fallbacks: { 'zh-Hant': ['zh-Hans'] } })] })).toContain('zh-Hant')
  })

  it('are all while no version is in force', () => {
    expect(missing({ templates: [template({ versions: [] })] })).toHaveLength(3)
  })

  it('are none of a template that is suggested, forbidden, or asked for by a rule that is over', () => {
    expect(missing({ rules: [rule({ effect: 'suggest' })] })).toEqual([])
    expect(missing({ rules: [rule({ effect: 'forbid' })] })).toEqual([])
    expect(missing({ rules: [rule({ effectiveTo: at })] })).toEqual([])
  })
})
