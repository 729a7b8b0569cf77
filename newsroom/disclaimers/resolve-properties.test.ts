import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facts } from '@/testing/builders/facts'
import { asked, template, version } from '@/testing/builders/standing-matter'
import type { Choice } from './choice'
import { EFFECTS, type Kind, REMOVABLE } from './kinds'
import { type Asked, resolve } from './resolve'
import type { Rule, Template } from './standing-matter'

const KEYS = ['a', 'b', 'c', 'd']
const PEOPLE = ['ada', 'lin', 'su']

const NOTHING_ELSE = { placement: null, effectiveFrom: new Date(0), effectiveTo: null }

const rules: fc.Arbitrary<readonly Rule[]> = fc
  .array(
    fc.record({
      templateId: fc.constantFrom(...KEYS),
      effect: fc.constantFrom(...EFFECTS),
      when: fc.constantFrom(
        { all: [] },
        { fact: 'sourceType', op: 'eq', value: 'original' } as const,
        { fact: 'sourceType', op: 'eq', value: 'wire' } as const,
        { fact: 'ageDays', op: 'gt', value: 30 } as const,
      ),
      jurisdictions: fc.constantFrom<Rule['jurisdictions'][]>([], ['CN'], ['EU']).map((places) => places),
      priority: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((one, at) => ({ ...NOTHING_ELSE, ...one, id: `R${at}` })))

const templates: fc.Arbitrary<readonly Template[]> = fc
  .tuple(
    ...KEYS.map((id) =>
      fc
        .record({
          removable: fc.constantFrom(...REMOVABLE),
          exclusiveGroup: fc.constantFrom(null, 'g'),
          kind: fc.constantFrom<Kind>('third_party', 'archive_age', 'sponsored'),
          texts: fc.constantFrom({ en: 'A notice.' }, { 'zh-Hans': '声明。' }, { en: 'By {{holdings}}.' }),
        })
        .map(({ texts, ...more }) => template({ id, key: id, ...more, versions: [version({ texts })] })),
    ),
  )
  .map((all) => all)

const choices: fc.Arbitrary<readonly Choice[]> = fc.array(
  fc.record({ templateId: fc.constantFrom(...KEYS), by: fc.constantFrom(...PEOPLE) }).chain((one) =>
    fc.oneof(
      fc.constant<Choice>({ ...one, kind: 'add', placement: null }),
      fc.constant<Choice>({ ...one, kind: 'drop' }),
      fc
        .constantFrom(null, ...PEOPLE)
        .map((approvedBy): Choice => ({ ...one, kind: 'waive', reason: 'Said already.', approvedBy })),
    ),
  ),
  { maxLength: 5 },
)

const questions: fc.Arbitrary<Asked> = fc
  .record({
    rules,
    templates,
    choices,
    targetJurisdictions: fc.subarray(['CN' as const, 'EU' as const]),
    ageDays: fc.constantFrom(0, 40),
  })
  .map(({ targetJurisdictions, ageDays, ...matter }) =>
    asked({ ...matter, facts: facts({ targetJurisdictions, ageDays }) }),
  )

const holdsAlways = (property: (question: Asked) => void) => fc.assert(fc.property(questions, property))

describe('the resolution of notices, whatever the rules', () => {
  it('gives the same answer twice, and in whatever order rules, templates and choices come (DISC-22)', () => {
    holdsAlways((question) => {
      const { rules: all, templates: of, choices: by } = question
      const turned = { rules: all.toReversed(), templates: of.toReversed(), choices: by.toReversed() }
      expect(resolve({ ...question, ...turned })).toEqual(resolve(question))
      expect(resolve(question)).toEqual(resolve(question))
    })
  })

  it('explains every notice, every stop and every loss, and nothing that did not happen', () => {
    holdsAlways((question) => {
      const { notices, issues, explained } = resolve(question)
      const named = (outcome: string) => explained.filter((line) => line.outcome === outcome).map(({ key }) => key)
      expect(named('shown').toSorted()).toEqual(notices.map(({ key }) => key).toSorted())
      expect(new Set(named('blocked'))).toEqual(new Set(issues.map(({ values }) => values?.key)))
      for (const line of explained) {
        expect(line.against === null).toBe(line.outcome === 'shown' || line.outcome === 'blocked')
      }
    })
  })

  it('forbids only by a rule of higher priority (DISC-13)', () => {
    holdsAlways((question) => {
      const priority = (id: string | null) => question.rules.find((rule) => rule.id === id)?.priority ?? -1
      for (const { outcome, ruleId, against, overruled } of resolve(question).explained) {
        if (outcome === 'forbidden') expect(priority(against)).toBeGreaterThan(priority(ruleId))
        for (const id of overruled) expect(priority(id)).toBeLessThanOrEqual(priority(ruleId))
      }
    })
  })

  it('accounts for every template a rule requires: none goes missing in silence', () => {
    holdsAlways((question) => {
      const { explained } = resolve(question)
      const required = question.rules.filter(
        ({ effect, when, jurisdictions }) => effect === 'require' && 'all' in when && jurisdictions.length === 0,
      )
      for (const { templateId } of required) expect(explained.map((line) => line.templateId)).toContain(templateId)
    })
  })

  it('carries one template of a group, and never waives what is never left out (DISC-06, DISC-25)', () => {
    holdsAlways((question) => {
      const of = (key: string) => question.templates.find((one) => one.key === key)
      const { explained } = resolve(question)
      const stood = explained.filter(({ outcome }) => outcome === 'shown' || outcome === 'blocked')
      expect(stood.filter(({ key }) => of(key)?.exclusiveGroup === 'g').length).toBeLessThanOrEqual(1)
      for (const { key, outcome } of explained) if (outcome === 'waived') expect(of(key)?.removable).not.toBe('never')
    })
  })
})
