import { describe, expect, it } from 'vitest'
import { facts } from '@/testing/builders/facts'
import { asked, EDITOR, LEGAL, rule, template, version } from '@/testing/builders/standing-matter'
import { resolve } from './resolve'

const outcomes = (more: Parameters<typeof asked>[0]) =>
  resolve(asked(more)).explained.map(({ key, outcome, against, overruled }) => ({ key, outcome, against, overruled }))

describe('a rule that forbids', () => {
  const forbid = (priority: number) => rule({ id: 'F', effect: 'forbid', priority })

  it('takes away only what is asked for with lower priority, and the trace shows both (DISC-13)', () => {
    expect(outcomes({ rules: [rule(), forbid(5)] })).toEqual([
      { key: 't', outcome: 'shown', against: null, overruled: ['F'] },
    ])
    expect(outcomes({ rules: [rule(), forbid(20)] })).toEqual([
      { key: 't', outcome: 'forbidden', against: 'F', overruled: [] },
    ])
    expect(outcomes({ rules: [rule(), forbid(10)] })).toMatchObject([{ outcome: 'shown' }])
  })

  it('leaves in force the stronger of two rules that ask', () => {
    const rules = [rule(), rule({ id: 'R30', priority: 30, placement: 'top' }), forbid(20)]
    expect(resolve(asked({ rules })).notices).toMatchObject([{ placement: 'top', because: { ruleId: 'R30' } }])
  })

  it('does not say anything of what nobody asks for', () => {
    expect(outcomes({ rules: [forbid(20)] })).toEqual([])
  })
})

describe('where a rule counts', () => {
  const there = (effect: 'require' | 'forbid', targets: readonly ('CN' | 'EU')[]) => {
    const local = rule({ id: 'L', effect, jurisdictions: ['CN'], priority: 20 })
    const rules = effect === 'forbid' ? [rule(), local] : [local]
    return resolve(asked({ rules, facts: facts({ targetJurisdictions: targets }) })).notices.length
  }

  it('is where the piece is meant for', () => {
    expect([there('require', ['CN', 'EU']), there('require', ['EU'])]).toEqual([1, 0])
  })

  it('is everywhere for a piece that names no readers, but nothing is left out there for some place’s sake', () => {
    expect([there('require', []), there('forbid', []), there('forbid', ['CN'])]).toEqual([1, 1, 0])
  })
})

describe('what people decide', () => {
  const suggest = rule({ effect: 'suggest' })
  const drop = { kind: 'drop', templateId: 't', by: EDITOR } as const
  const waive = { kind: 'waive', templateId: 't', by: EDITOR, reason: 'Said in the piece.', approvedBy: LEGAL } as const

  it('lets a suggestion stand until somebody drops it, and names who did', () => {
    expect(outcomes({ rules: [suggest] })).toMatchObject([{ outcome: 'shown' }])
    expect(outcomes({ rules: [suggest], choices: [drop] })).toMatchObject([{ outcome: 'dropped', against: EDITOR }])
  })

  it('does not let a requirement be dropped', () => {
    expect(outcomes({ choices: [drop] })).toMatchObject([{ outcome: 'shown' }])
  })

  it('never waives a template that is never left out (DISC-06)', () => {
    expect(outcomes({ choices: [waive] })).toMatchObject([{ outcome: 'shown' }])
  })

  it('waives with a reason and a second person, and with neither alone (DISC-07)', () => {
    const templates = [template({ removable: 'with_reason' })]
    const waived = (more: object) => outcomes({ templates, choices: [{ ...waive, ...more }] })[0]?.outcome
    expect(waived({})).toBe('waived')
    expect(waived({ approvedBy: null })).toBe('shown')
    expect(waived({ approvedBy: EDITOR })).toBe('shown')
    expect(waived({ reason: ' ' })).toBe('shown')
  })

  it('adds what no rule asks for, and says that a person did', () => {
    const add = { kind: 'add', templateId: 't', by: EDITOR, placement: 'top' } as const
    const { notices } = resolve(asked({ rules: [], choices: [add] }))
    expect(notices).toMatchObject([{ placement: 'top', because: { ruleId: null, facts: [] } }])
  })
})

describe('templates that exclude each other', () => {
  const one = template({ id: 'a', key: 'one', exclusiveGroup: 'g' })
  const other = template({ id: 'b', key: 'other', exclusiveGroup: 'g' })
  const rules = [rule({ templateId: 'a', priority: 10 }), rule({ id: 'R2', templateId: 'b', priority: 20 })]

  it('leave the one of the highest priority, and the trace names the loser (DISC-25)', () => {
    expect(outcomes({ templates: [one, other], rules })).toMatchObject([
      { key: 'one', outcome: 'outranked', against: 'other' },
      { key: 'other', outcome: 'shown' },
    ])
  })

  it('do not let what is added by hand take the place of what a rule asks for', () => {
    const choices = [{ kind: 'add', templateId: 'a', by: EDITOR, placement: null } as const]
    const shown = resolve(asked({ templates: [one, other], rules: rules.slice(1), choices })).notices
    expect(shown.map(({ key }) => key)).toEqual(['other'])
  })
})

describe('the language of a notice', () => {
  const traditional = facts({ language: 'zh-Hant' })
  const only = { versions: [version({ texts: { 'zh-Hans': '声明。' } })] }

  it('is the piece’s own or none: nothing stands in for it unasked (DISC-14)', () => {
    const { notices, issues } = resolve(asked({ facts: traditional, templates: [template(only)] }))
    expect(notices).toEqual([])
    expect(issues).toMatchObject([{ key: 'disclaimerMissing', values: { rule: 'R10', locale: 'zh-Hant' } }])
  })

  it('is another where an approved fallback says so, and the reason says it, too (DISC-14)', () => {
    const templates = [template({ ...only, fallbacks: { 'zh-Hant': ['zh-Hans', 'en'] } })]
    expect(resolve(asked({ facts: traditional, templates })).notices).toMatchObject([
      { locale: 'zh-Hans', text: '声明。', because: { insteadOf: 'zh-Hant' } },
    ])
  })

  it('never falls back against the direction of the chain', () => {
    const templates = [template({ ...only, fallbacks: { 'zh-Hans': ['zh-Hant'] } })]
    expect(resolve(asked({ facts: traditional, templates })).issues).toHaveLength(1)
  })
})

describe('a notice that comes with age', () => {
  const old = template({ kind: 'archive_age', versions: [version({ texts: { en: 'This piece is {{age}} old.' } })] })
  const exempt = { not: { fact: 'topics', op: 'has', value: 'archive' } } as const
  const after30 = rule({ when: { all: [{ fact: 'ageDays', op: 'gt', value: 30 }, exempt] } })

  it('is worded at once, to be shown from the first day its rule names, with its number left open (DISC-17)', () => {
    const { notices } = resolve(asked({ templates: [old], rules: [after30] }))
    expect(notices).toMatchObject([{ fromDays: 31, text: 'This piece is {{age}} old.' }])
  })

  it('stays the same while the piece grows older', () => {
    const aged = (ageDays: number) => resolve(asked({ templates: [old], rules: [after30], facts: facts({ ageDays }) }))
    expect(aged(400)).toEqual(aged(0))
  })

  it('is not for exempt topics (DISC-17)', () => {
    const piece = facts({ topics: ['archive'] })
    expect(resolve(asked({ templates: [old], rules: [after30], facts: piece })).notices).toEqual([])
  })

  it('leaves other notices no way to speak of an age nobody knows yet', () => {
    const templates = [template({ versions: old.versions })]
    expect(resolve(asked({ templates })).issues).toMatchObject([{ values: { variable: 'age' } }])
  })
})
