import { describe, expect, it } from 'vitest'
import { admin, CAST, chief, DESK, editor, legal, type Player, reporter } from '@/testing/cast'
import { type DeskPeople, planOf, RouteForm, routeFaults } from './route-schema'
import { BUILT_IN, type ReviewPlan, type Stage } from './routes'

const stage = (key: string, more: Partial<Stage> = {}): Stage => ({
  ...{ key, kind: 'review', role: 'editor', opinionMin: 0, checks: [], hours: null },
  ...more,
})

const plan = (first: Stage, ...rest: Stage[]): ReviewPlan => ({
  ...{ key: 'three_reviews', distinctPersons: true, onChange: 'recheck' },
  stages: [first, ...rest],
})

const news = (...people: readonly Player[]): DeskPeople => ({ desk: { id: DESK, name: 'News' }, people })
const faultsOf = (faulty: ReviewPlan, ...desks: readonly DeskPeople[]) =>
  routeFaults(faulty, desks).map(({ field, key }) => `${field} ${key}`)

const sign = stage('sign_off', { kind: 'decision', role: 'chief' })
const proof = stage('proof_1', { kind: 'proof', role: 'reporter' })

describe('a route of the house', () => {
  it.each(Object.values(BUILT_IN))('may be $key as Stet ships it', (built) => {
    expect(routeFaults(built, [news(...Object.values(CAST))])).toEqual([])
  })

  it('has somebody review: a signature and proofs are no second pair of eyes', () => {
    expect(faultsOf(plan(proof, sign))).toEqual(['stages noReview'])
  })

  it('ends with somebody’s word, never with a proof and never outside', () => {
    expect(faultsOf(plan(stage('review'), proof))).toEqual(['stages.1 endsInProof'])
    expect(faultsOf(plan(stage('review'), stage('guest', { guest: true })))).toEqual(['stages.1 endsOutside'])
  })

  it('names each stage once', () => {
    expect(faultsOf(plan(stage('review'), stage('legal', { role: 'legal' }), stage('review')))).toEqual([
      'stages.2 repeated',
    ])
  })

  it('knows one stage of legal, which is legal’s and read by legal itself', () => {
    const asks = (legalStage: Stage) => faultsOf(plan(legalStage, stage('review')))
    expect(asks(stage('legal', { role: 'legal' }))).toEqual([])
    expect(asks(stage('legal'))).toEqual(['stages.0 falseLegal'])
    expect(asks(stage('review_1', { role: 'legal' }))).toEqual(['stages.0 falseLegal'])
    expect(asks(stage('legal', { role: 'legal', kind: 'proof' }))).toEqual(['stages.0 falseLegal'])
    expect(asks(stage('legal', { role: 'legal', guest: true }))).toEqual(['stages.0 falseLegal'])
  })
})

describe('a desk that would use it', () => {
  const three = BUILT_IN.three_reviews

  it('needs as many different people as there are reviews', () => {
    const issues = routeFaults(three, [news(reporter, editor, chief)])
    const values = { desk: 'News', route: 'three_reviews', needed: 3, there: 2 }
    expect(issues).toMatchObject([{ field: 'stages', key: 'tooFew', level: 'stop', values }])
    expect(routeFaults(three, [news(reporter, editor, chief, admin)])).toEqual([])
  })

  it('does not count a person twice, whatever roles they hold', () => {
    const both: Player = { ...editor, grants: [...editor.grants, ...chief.grants] }
    expect(faultsOf(three, news(reporter, both, admin))).toEqual(['stages tooFew'])
  })

  it('lets the last review have the one person who may take it, and finds others for the first', () => {
    const order = plan(stage('review_1'), stage('review_2', { role: 'chief' }))
    expect(faultsOf(order, news(chief, editor))).toEqual([])
    expect(faultsOf(order, news(chief))).toEqual(['stages tooFew'])
  })

  it('may let one person review twice where the route does not mind', () => {
    expect(routeFaults({ ...three, distinctPersons: false }, [news(reporter, chief)])).toEqual([])
  })

  it('has somebody for every stage', () => {
    expect(routeFaults(BUILT_IN.with_legal, [news(editor, chief)])).toMatchObject([
      { key: 'nobody', values: { desk: 'News', stage: 'legal' } },
    ])
    expect(faultsOf(BUILT_IN.with_legal, news(editor, chief, legal))).toEqual([])
  })

  it('needs nobody of its own where somebody outside may speak', () => {
    expect(faultsOf(plan(stage('guest', { guest: true, role: 'legal' }), stage('review')), news(editor))).toEqual([
      'stages.0 falseLegal',
    ])
    expect(faultsOf(plan(stage('guest', { guest: true, role: 'chief' }), stage('review')), news(editor))).toEqual([])
  })

  it('needs as many people as a stage wants, and those it names', () => {
    const two = plan(stage('review', { needed: 2 }), sign)
    expect(faultsOf(two, news(editor, admin))).toEqual([])
    expect(faultsOf(plan(stage('review', { role: 'chief', needed: 3 })), news(editor, chief, admin))).toEqual([
      'stages tooFewAt',
    ])
    const named = plan(stage('review', { people: [reporter.id] }))
    expect(faultsOf(named, news(editor, chief))).toEqual(['stages nobody'])
    expect(faultsOf(named, news(editor, reporter))).toEqual([])
    const atBoth = plan(stage('review_1', { needed: 2 }), stage('review_2'))
    expect(faultsOf(atBoth, news(editor, chief))).toEqual(['stages tooFew'])
    expect(faultsOf({ ...atBoth, distinctPersons: false }, news(editor, chief))).toEqual([])
  })

  it('asks one person outside, by no name of the house', () => {
    const outside = (more: Partial<Stage>) => plan(stage('guest', { guest: true, ...more }), stage('review'))
    expect(faultsOf(outside({ needed: 2 }))).toEqual(['stages.0 guestsAlone'])
    expect(faultsOf(outside({ people: [editor.id] }))).toEqual(['stages.0 guestsAlone'])
  })

  it('is named, and so is no other', () => {
    const culture = { desk: { id: 'culture', name: 'Culture' }, people: [editor, chief] }
    const issues = routeFaults(BUILT_IN.one_review, [news(editor, chief), culture])
    expect(issues.map(({ values }) => values?.desk)).toEqual(['Culture'])
  })
})

const names = { en: 'Three reviews', 'zh-Hant': '三審', 'zh-Hans': '三审' }

describe('what a form sends', () => {
  const form = (more: object) => ({
    names,
    distinctPersons: true,
    onChange: 'classed',
    stages: [{ ...stage('review'), ...more }],
  })
  const fieldOf = (raw: unknown) => RouteForm.safeParse(raw).error?.issues[0]?.path.join('.')

  it.each([
    ['stages.0.opinionMin', { opinionMin: -1 }],
    ['stages.0.opinionMin', { opinionMin: 2_001 }],
    ['stages.0.needed', { needed: 0 }],
    ['stages.0.needed', { needed: 6 }],
    ['stages.0.needed', { needed: 2, people: [editor.id, editor.id] }],
    ['stages.0.people.0', { people: ['somebody'] }],
    ['stages.0.hours', { hours: 0 }],
    ['stages.0.role', { role: 'contributor' }],
    ['stages.0.kind', { kind: 'machine' }],
    ['stages.0.key', { key: 'a+b' }],
    ['stages.0.checks.0', { checks: ['weather'] }],
    ['stages.0.names', { key: 'own_1' }],
    ['stages.0.names.zh-Hans', { names: { ...names, 'zh-Hans': ' ' } }],
  ])('is refused at %s when it says %j', (field, more) => {
    expect(fieldOf(form(more))).toBe(field)
  })

  it('has a name in each language and a stage', () => {
    expect(fieldOf({ ...form({}), names: { ...names, 'zh-Hant': '' } })).toBe('names.zh-Hant')
    expect(fieldOf({ ...form({}), stages: [] })).toBe('stages')
  })

  it('becomes a plan without what it does not ask for: one person, of a role', () => {
    const said = (more: object) => planOf(RouteForm.parse(form(more)), 'k')?.stages[0]
    expect(said({ needed: 1, people: [] })).toEqual(stage('review'))
    expect(said({ needed: 2, people: [editor.id, chief.id, editor.id] })).toEqual(
      stage('review', { needed: 2, people: [editor.id, chief.id] }),
    )
  })

  it('becomes a plan with its checks in the order of the house', () => {
    const said = RouteForm.parse(form({ checks: ['law', 'accuracy'], hours: 24 }))
    expect(planOf(said, 'k')).toEqual({
      ...{ key: 'k', distinctPersons: true, onChange: 'classed' },
      stages: [stage('review', { checks: ['accuracy', 'law'], hours: 24 })],
    })
  })
})
