import { describe, expect, it } from 'vitest'
import { edition, stage } from '@/testing/builders/edition'
import { atOtherDesk, contributor, DESK, editor, legal, reporter } from '@/testing/cast'
import { decide } from './decide'
import { wronglyNamed } from './named-people'
import { BUILT_IN } from './routes'
import { takesStage } from './takes-stage'

const named = (...people: readonly { readonly id: string }[]) => ({
  role: 'editor' as const,
  people: people.map(({ id }) => id),
})

describe('whom a stage is for', () => {
  it('is everybody of its role where nobody is named', () => {
    for (const people of [undefined, []]) {
      const open = { role: 'editor' as const, ...(people ? { people } : {}) }
      expect(takesStage(editor, open, DESK)).toBe(true)
      expect(takesStage(reporter, open, DESK)).toBe(false)
    }
  })

  it('is the people named, whatever their role, and nobody else', () => {
    expect(takesStage(reporter, named(reporter), DESK)).toBe(true)
    expect(takesStage(editor, named(reporter), DESK)).toBe(false)
  })

  it('is nobody who may not read the pieces of the desk', () => {
    expect(takesStage(contributor, named(contributor), DESK)).toBe(false)
    expect(takesStage(atOtherDesk(editor), named(editor), DESK)).toBe(false)
  })

  it('is legal where it is legal’s, and the role too where a joined route asks for it', () => {
    expect(takesStage(editor, { ...named(editor), role: 'legal' }, DESK)).toBe(false)
    expect(takesStage(legal, { ...named(legal), role: 'legal' }, DESK)).toBe(true)
    expect(takesStage(reporter, { ...named(reporter, editor), roleToo: true }, DESK)).toBe(false)
    expect(takesStage(editor, { ...named(reporter, editor), roleToo: true }, DESK)).toBe(true)
  })
})

describe('the last word of a stage that several have to pass', () => {
  const now = new Date(0)
  const at = (passed: readonly string[]) =>
    edition({ state: 'in_review', stage: stage({ needed: 2, passed }), hands: [contributor.id] })

  it('is with whoever comes last', () => {
    expect(decide('approve', editor, at([]), now)).toEqual({ kind: 'forbidden', because: 'role' })
    expect(decide('pass', editor, at([]), now).kind).toBe('ok')
    expect(decide('approve', editor, at(['somebody']), now).kind).toBe('ok')
    expect(decide('pass', editor, at(['somebody']), now)).toEqual({ kind: 'forbidden', because: 'role' })
  })

  it('is not with somebody who has passed it', () => {
    expect(decide('approve', editor, at([editor.id]), now)).toEqual({ kind: 'forbidden', because: 'passed' })
    expect(decide('sendBack', editor, at([editor.id]), now).kind).toBe('ok')
  })
})

describe('a plan that names somebody', () => {
  const [first] = BUILT_IN.one_review.stages
  const plan = (more: object) => ({ ...BUILT_IN.one_review, stages: [{ ...first, ...more }] as const })

  it('names people who are here and read for some desk; at legal’s stage, legal', () => {
    expect(wronglyNamed(plan({}), [])).toBeNull()
    expect(wronglyNamed(plan({ people: [reporter.id] }), [reporter])).toBeNull()
    expect(wronglyNamed(plan({ people: [reporter.id, editor.id] }), [reporter])).toBe('stages.0.people')
    expect(wronglyNamed(plan({ people: [contributor.id] }), [contributor])).toBe('stages.0.people')
    expect(wronglyNamed(plan({ people: [editor.id], role: 'legal' }), [editor])).toBe('stages.0.people')
    expect(wronglyNamed(plan({ people: [legal.id], role: 'legal' }), [legal])).toBeNull()
  })
})
