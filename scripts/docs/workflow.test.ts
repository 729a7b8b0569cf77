import { describe, expect, it } from 'vitest'
import { ACTIONS } from '@/newsroom/policy/can'
import { STATES } from '@/newsroom/workflow/states'
import { MOVE_NAMES } from '@/newsroom/workflow/table'
import { generate as permissions } from './permissions'
import { generate as workflow } from './workflow'

describe('the generated pages', () => {
  it('show every move in the table and every state in the diagram', () => {
    const page = workflow()
    for (const move of MOVE_NAMES) expect(page).toContain(`| \`${move}\` |`)
    for (const state of STATES) expect(page).toMatch(new RegExp(`--> ${state}\\b|${state} -->`))
  })

  it('draw no way out of killed and superseded', () => {
    expect(workflow()).toContain('  killed --> [*]')
    expect(workflow()).toContain('  superseded --> [*]')
    expect(workflow()).not.toMatch(/ {2}(killed|superseded) --> \w/)
  })

  it('ask the policy itself, for every action it knows', () => {
    expect(permissions()).toMatch(
      /\| write another’s story: `in_review` \| · \| · \| yes \| yes \| · \| yes \| · \| · \|/,
    )
    // A new action asks for its line in the page, then for this number.
    expect(ACTIONS).toHaveLength(47)
  })
})
