import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { run } from 'axe-core'
import { describe, expect, it, vi } from 'vitest'
import { latestUndo } from '@/components/ui/toast'
import { invalid } from '@/newsroom/result'
import { allowed, rule, show } from './rules-for-test'

describe('changing a rule in its place', () => {
  it('sends the sentence as it stands after choosing other words', async () => {
    const user = userEvent.setup()
    const actions = allowed()
    show(actions)
    await user.click(screen.getByRole('button', { name: 'Change' }))
    await user.click(screen.getByRole('button', { name: 'Choose source: Contributed or Reader post' }))
    await user.click(screen.getByRole('option', { name: 'Reader post' }))
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('button', { name: /Choose the place/ }))
    await user.click(screen.getByRole('option', { name: 'at the top' }))
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('button', { name: 'Save rule' }))
    expect(actions.change).toHaveBeenCalledWith({
      ruleId: 'r1',
      effect: 'require',
      jurisdictions: [],
      endsOn: '',
      when: { all: [{ fact: 'sourceType', op: 'in', value: ['contributor'] }] },
      placement: 'top',
      priority: 30,
    })
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save rule' })).toBeNull())
  })

  it('keeps the list open while several words are chosen, and says "not" for none of them', async () => {
    const user = userEvent.setup()
    show(allowed())
    await user.click(screen.getByRole('button', { name: 'Change' }))
    await user.click(screen.getByRole('button', { name: 'and…' }))
    await user.click(screen.getByRole('menuitem', { name: 'section' }))
    await user.click(screen.getByRole('button', { name: 'Choose section: choose…' }))
    await user.click(screen.getByRole('option', { name: 'Opinion' }))
    await user.click(screen.getByRole('option', { name: 'Industry' }))
    await user.click(screen.getByRole('radio', { name: 'is none of' }))
    await user.keyboard('{Escape}')
    expect(screen.getByText(/and the section is not/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Choose section: Opinion or Industry' })).toBeTruthy()
  })

  it('keeps what was chosen when the server refuses, and says why', async () => {
    const user = userEvent.setup()
    show(allowed({ change: vi.fn(async () => invalid('when', 'unknownShelf')) }))
    await user.click(screen.getByRole('button', { name: 'Change' }))
    const priority = screen.getByRole('textbox', { name: 'Priority' })
    await user.clear(priority)
    await user.type(priority, '70')
    await user.click(screen.getByRole('button', { name: 'Save rule' }))
    expect((await screen.findByRole('alert')).textContent).toContain('section or topic that does not exist')
    expect(screen.getByRole('textbox', { name: 'Priority' })).toHaveProperty('value', '70')
  })

  it('begins a new rule as a sentence with words to choose, and saves only a whole one', async () => {
    const user = userEvent.setup()
    const actions = allowed()
    show(actions, [])
    await user.click(screen.getByRole('button', { name: 'Add a rule' }))
    expect(screen.getByRole('button', { name: 'Save rule' })).toHaveProperty('disabled', true)
    await user.click(screen.getByRole('button', { name: 'Choose source: choose…' }))
    await user.click(screen.getByRole('option', { name: 'Agency' }))
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('button', { name: 'Save rule' }))
    expect(actions.add).toHaveBeenCalledWith({
      templateId: 't1',
      startsOn: '',
      effect: 'require',
      jurisdictions: [],
      endsOn: '',
      when: { all: [{ fact: 'sourceType', op: 'in', value: ['wire'] }] },
      placement: null,
      priority: 50,
    })
  })

  it('ends at once, and takes it back from the toast', async () => {
    const user = userEvent.setup()
    const actions = allowed()
    show(actions)
    await user.click(screen.getByRole('button', { name: 'End rule' }))
    expect(actions.end).toHaveBeenCalledWith({ ruleId: 'r1' })
    await waitFor(() => expect(latestUndo()?.text).toContain('Rule ended'))
    latestUndo()?.undo()
    const { templateId, effect, when, jurisdictions, placement, priority } = rule
    const again = { templateId, effect, when, jurisdictions, placement, priority, startsOn: '', endsOn: '' }
    expect(actions.add).toHaveBeenCalledWith(again)
  })

  it('builds another sentence for each effect, and says for whose readers the rule counts', async () => {
    const user = userEvent.setup()
    const actions = allowed()
    show(actions)
    await user.click(screen.getByRole('button', { name: 'Change' }))
    await user.click(screen.getByRole('button', { name: 'Choose what the rule does: require' }))
    await user.click(screen.getByRole('option', { name: /^forbid/ }))
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('button', { name: /Choose the place/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Choose the jurisdictions: all places' }))
    await user.click(screen.getByRole('option', { name: 'United Kingdom' }))
    await user.click(screen.getByRole('option', { name: 'European Union' }))
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('button', { name: 'Save rule' }))
    const said = { effect: 'forbid', jurisdictions: ['EU', 'UK'] }
    expect(actions.change).toHaveBeenCalledWith(expect.objectContaining(said))
  })

  it('asks what is only so or not so without a list', async () => {
    const user = userEvent.setup()
    const actions = allowed()
    show(actions)
    await user.click(screen.getByRole('button', { name: 'Change' }))
    await user.click(screen.getByRole('button', { name: 'and…' }))
    await user.click(screen.getByRole('menuitem', { name: 'political advertising' }))
    await user.click(screen.getByRole('button', { name: /it is political advertising/ }))
    await user.click(screen.getByRole('radio', { name: 'is not so' }))
    await user.keyboard('{Escape}')
    expect(screen.getByRole('button', { name: /it is not political advertising/ })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Save rule' }))
    const when = {
      all: [
        { fact: 'sourceType', op: 'in', value: ['contributor', 'ugc'] },
        { not: { fact: 'politicalAd', op: 'eq', value: true } },
      ],
    }
    expect(actions.change).toHaveBeenCalledWith(expect.objectContaining({ when }))
  })

  it('is clean for those who listen to it, open and closed', async () => {
    const user = userEvent.setup()
    const { container } = show(allowed())
    const rules = { 'color-contrast': { enabled: false } }
    expect((await run(container, { rules })).violations).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Change' }))
    expect((await run(container, { rules })).violations).toEqual([])
  })
})
