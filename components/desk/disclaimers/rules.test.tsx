import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { run } from 'axe-core'
import { NextIntlClientProvider } from 'next-intl'
import { describe, expect, it, vi } from 'vitest'
import { latestUndo } from '@/components/ui/toast'
import en from '@/messages/en/disclaimers.json'
import enSources from '@/messages/en/sources.json'
import hant from '@/messages/zh-Hant/disclaimers.json'
import hantSources from '@/messages/zh-Hant/sources.json'
import type { RuleOnScreen } from '@/newsroom/disclaimers/on-screen'
import { done, invalid } from '@/newsroom/result'
import type { RuleActions } from './rule-actions'
import { Rules } from './rules'

const MESSAGES = {
  en: { disclaimers: en, sources: enSources },
  'zh-Hant': { disclaimers: hant, sources: hantSources },
}

const shelves = {
  sections: [
    { slug: 'opinion', names: { en: 'Opinion', 'zh-Hant': '評論', 'zh-Hans': '评论' } },
    { slug: 'industry', names: { en: 'Industry', 'zh-Hant': '產業', 'zh-Hans': '产业' } },
  ],
  topics: [],
}
const template = { id: 't1', name: 'Third-party content', placement: 'bottom' } as const
const NOW = new Date('2026-11-24T12:00:00Z')

const rule: RuleOnScreen = {
  id: 'r1',
  templateId: 't1',
  when: { fact: 'sourceType', op: 'in', value: ['contributor', 'ugc'] },
  placement: null,
  priority: 30,
  effectiveFrom: new Date('2026-01-01T00:00:00Z'),
  effectiveTo: null,
}

const allowed = (more: Partial<RuleActions> = {}): RuleActions => ({
  add: vi.fn(async () => done(null)),
  change: vi.fn(async () => done(null)),
  end: vi.fn(async () => done(null)),
  ...more,
})

const show = (actions: RuleActions | null, rules = [rule], locale: keyof typeof MESSAGES = 'en') =>
  render(
    <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="UTC">
      <Rules rules={rules} template={template} shelves={shelves} actions={actions} takesNew timeZone="UTC" now={NOW} />
    </NextIntlClientProvider>,
  )

describe('rules as sentences', () => {
  it('reads as a sentence, and offers nothing to those who may only read', () => {
    show(null)
    expect(screen.getByRole('listitem').textContent).toContain(
      'When the source is Contributed or Reader post, require Third-party content at the bottom.',
    )
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('reads as a sentence in Chinese', () => {
    show(null, [rule], 'zh-Hant')
    expect(screen.getByRole('listitem').textContent).toContain(
      '來源為投稿或使用者發布時，須在文末刊載Third-party content。',
    )
  })

  it('says that a rule is for every piece, or about the pieces that are not of a kind', () => {
    const every = { ...rule, when: { all: [] } }
    const others: RuleOnScreen = { ...rule, id: 'r2', when: { fact: 'section', op: 'ne', value: 'opinion' } }
    show(null, [every, others])
    const [first, second] = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(first).toContain('For every piece, require Third-party content at the bottom.')
    expect(second).toContain('When the section is not Opinion, require')
  })

  it('says from when a later rule counts', () => {
    show(null, [{ ...rule, effectiveFrom: new Date('2027-01-01T00:00:00Z') }])
    expect(screen.getByRole('listitem').textContent).toContain('From 1 Jan 2027')
  })
})

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
    const { templateId, when, placement, priority } = rule
    expect(actions.add).toHaveBeenCalledWith({ templateId, when, placement, priority, startsOn: '' })
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
