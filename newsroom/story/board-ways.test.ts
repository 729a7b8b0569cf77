import { describe, expect, it } from 'vitest'
import { decide } from '@/newsroom/workflow/decide'
import type { EditionFacts } from '@/newsroom/workflow/edition-facts'
import { BUILT_IN } from '@/newsroom/workflow/routes'
import { STATES } from '@/newsroom/workflow/states'
import { specOf } from '@/newsroom/workflow/table'
import { edition, stage } from '@/testing/builders/edition'
import { CAST, chief, contributor, editor, type Player, reporter } from '@/testing/cast'
import { keyOf } from './board'
import { waysFor, wayTo } from './board-ways'

const NOW = new Date(0)
const PLAN = BUILT_IN.three_reviews

const waysOf = (who: Player, facts: Partial<EditionFacts>) => waysFor(who, edition(facts), PLAN, NOW)

/** `move: column`, of the ways that are open. */
const open = (who: Player, facts: Partial<EditionFacts>) =>
  waysOf(who, facts).flatMap(({ move, to, because }) => (because === null ? [`${move}: ${keyOf(to)}`] : []))

const [first, second, third] = PLAN.stages

describe('the ways from a column', () => {
  it('lead a draft to the first stage of its plan, and nowhere else in review', () => {
    expect(open(reporter, { state: 'draft' })).toEqual(['file: in_review:review_1'])
    expect(wayTo(waysOf(reporter, { state: 'draft' }), 'in_review:sign_off')).toBeNull()
  })

  it('lead on from one stage to the next, and from the last to the approval', () => {
    const at = { ...first, last: false }
    expect(open(editor, { state: 'in_review', stage: stage(at) })).toContain('pass: in_review:review_2')
    const last = { ...PLAN.stages[4], first: false }
    const chiefs = open(chief, { state: 'in_review', stage: stage(last) })
    expect(chiefs).toContain('approve: approved')
    expect(chiefs).not.toContain('pass: in_review:sign_off')
  })

  it('lead back to each earlier stage, which the column itself answers', () => {
    const at = stage({ ...third, first: false, last: false })
    const ways = waysOf(chief, { state: 'in_review', stage: at }).filter(({ move }) => move === 'handBack')
    expect(ways.map(({ prefilled }) => prefilled)).toEqual([{ stage: first.key }, { stage: second.key }])
    expect(ways.map(({ to }) => keyOf(to))).toEqual(['in_review:review_1', 'in_review:review_2'])
  })

  it('lead a chief from a draft to the readers only by the move that says so', () => {
    expect(open(chief, { state: 'draft' })).toContain('forcePublish: published')
    expect(open(editor, { state: 'draft' })).not.toContain('forcePublish: published')
  })

  it('stay open while something is in the way: the dialog says what', () => {
    expect(open(editor, { state: 'in_review', stage: stage(), seenHead: false })).toContain('approve: approved')
  })

  it('are closed with the reason that rules this very person out', () => {
    const way = wayTo(waysOf(editor, { state: 'in_review', stage: stage(), hands: [editor.id] }), 'approved')
    expect(way).toMatchObject({ move: 'approve', because: 'hand' })
    const strangers = wayTo(waysOf(contributor, { state: 'approved' }), 'published')
    expect(strangers).toMatchObject({ move: 'publish', because: 'role' })
  })

  it('are exactly what the gate would say, for everybody and in every state', () => {
    for (const state of STATES) {
      for (const who of Object.values(CAST)) {
        const facts = edition({ state, stage: stage({ ...second, first: false, last: false }) })
        for (const { move, because } of waysFor(who, facts, PLAN, NOW)) {
          const decision = decide(move, who, facts, NOW)
          expect(decision.kind === 'forbidden', `${who.name}: ${move} from ${state}`).toBe(because !== null)
          expect(specOf(move).who).not.toEqual(['system'])
        }
      }
    }
  })
})
