import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { latestUndo } from '@/components/ui/toast'
import { stop } from '@/newsroom/issue'
import { invalid, refused } from '@/newsroom/result'
import { faults } from '@/testing/in-page'
import { allowed, book, show } from './book-for-test'

const chapter = (name: string) => within(screen.getByRole('region', { name }))

describe('the standing orders', () => {
  it('read as sentences: which pieces take which route, and what each stage asks', async () => {
    await show()
    const lines = chapter('Which pieces take which route')
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
    expect(lines[0]).toContain('Pieces from Independent creator in Business take Three reviews.')
    expect(lines[1]).toBe('All others take One review.')
    const three = within(screen.getByRole('article', { name: 'Three reviews' }))
    expect(three.getAllByRole('listitem')[0]?.textContent).toBe(
      'First review: given by an editor; an opinion of at least 30 characters; answers on accuracy, sources and plausibility.',
    )
    expect(three.getByText('2 pieces on their way follow an earlier version.')).toBeTruthy()
  })

  it('read as sentences in Chinese', async () => {
    await show(allowed(), book(), 'zh-Hant')
    const [line] = chapter('哪些稿件走哪個流程').getAllByRole('listitem')
    expect(line?.textContent).toContain('商業版來源為第三方自媒體的稿件走「三審」。')
    const three = within(screen.getAllByRole('article', { name: '三審' })[1] ?? document.body)
    expect(three.getAllByRole('listitem')[0]?.textContent).toBe(
      '初審：由編輯審；意見至少 30 字；逐項回答：事實、消息來源和合理性。',
    )
  })

  it('tell who wrote which version, what changed and who still follows the one before', async () => {
    await show()
    const three = within(screen.getByRole('article', { name: 'Three reviews' }))
    const history = three.getByText('History').parentElement?.textContent
    expect(history).toContain('Version 1, by Marcus Hale')
    expect(history).toContain('“First review” has 24 hours instead of no deadline')
    expect(history).toContain('As Stet came')
  })

  it('say first where a desk cannot walk them', async () => {
    const tooFew = { desk: 'News', route: 'three_reviews', needed: 3, there: 2 }
    await show(allowed(), book({ faults: [stop('stages', 'tooFew', { values: tooFew })] }))
    expect(screen.getByRole('status').textContent).toContain(
      'At News, the reviews of Three reviews take 3 different people; only 2 people can give them.',
    )
  })

  it.each(['en', 'zh-Hant'] as const)('have no fault for a screen reader in %s, written or read', async (locale) => {
    await show(allowed(), book(), locale)
    for (const button of screen.getAllByRole('button', { name: /^(Rewrite|改寫|改写)/ })) await userEvent.click(button)
    expect(await faults()).toEqual([])
  })
})

describe('which pieces take a route', () => {
  it('is said as a sentence of choices', async () => {
    const actions = allowed()
    await show(actions)
    const takes = chapter('Which pieces take which route')
    await userEvent.click(takes.getByRole('button', { name: 'Add a rule' }))
    expect(takes.getByRole('button', { name: 'Save rule' })).toHaveProperty('disabled', true)
    const choose = async (button: RegExp, option: string) => {
      await userEvent.click(takes.getByLabelText(button))
      await userEvent.click(screen.getByRole('option', { name: option, hidden: true }))
      await userEvent.keyboard('{Escape}')
    }
    await choose(/^Choose the pieces/, 'Corrections')
    await choose(/^Choose the section/, 'Business')
    await choose(/^Choose the route/, 'Three reviews')
    await userEvent.click(takes.getByRole('button', { name: 'Save rule' }))
    expect(actions.addRule).toHaveBeenCalledWith({
      ...{ routeKey: 'three_reviews', sectionId: 'business', sourceType: null, kind: 'correction' },
    })
  })

  it('ends at once, and comes back from the toast', async () => {
    const actions = allowed()
    await show(actions)
    await userEvent.click(screen.getByRole('button', { name: 'End rule' }))
    expect(actions.endRule).toHaveBeenCalledWith({ ruleId: 'r1' })
    await waitFor(() => expect(latestUndo()?.text).toContain('Rule ended'))
    latestUndo()?.undo()
    expect(actions.addRule).toHaveBeenCalledWith({
      ...{ routeKey: 'three_reviews', sectionId: 'business', sourceType: 'self_media', kind: null },
    })
  })
})

describe('a checklist', () => {
  it('is put in order by keyboard, and the focus goes along', async () => {
    const actions = allowed()
    await show(actions)
    const business = chapter('Business')
    expect(business.getByRole('button', { name: 'Up: Figures checked' })).toHaveProperty('disabled', true)
    business.getByRole('button', { name: 'Up: Names checked' }).focus()
    await userEvent.keyboard('{Enter}')
    expect(actions.moveItem).toHaveBeenCalledWith({ itemId: 'Names checked', to: 'up' })
  })

  it('takes an item in three languages, whole', async () => {
    const actions = allowed()
    await show(actions)
    const every = chapter('Every section')
    await userEvent.click(every.getByRole('button', { name: 'Add: Every section' }))
    for (const field of every.getAllByRole('textbox')) await userEvent.type(field, 'Legal')
    await userEvent.click(every.getByRole('button', { name: 'Save' }))
    const names = { en: 'Legal', 'zh-Hant': 'Legal', 'zh-Hans': 'Legal' }
    expect(actions.addItem).toHaveBeenCalledWith({ sectionId: null, names, level: 'stop' })
  })
})

describe('the limits', () => {
  it('are sentences with numbers, saved together', async () => {
    const actions = allowed()
    await show(actions)
    const hours = screen.getByRole('textbox', { name: 'Hours until a debt is due' })
    await userEvent.clear(hours)
    await userEvent.type(hours, '48')
    await userEvent.click(screen.getByRole('button', { name: 'Save limits' }))
    expect(actions.setLimits).toHaveBeenCalledWith({ ...book().limits, debtHours: 48 })
  })

  it('keep what was typed when it is no number, and say so', async () => {
    await show(allowed({ setLimits: async () => invalid('debtHours', 'invalid') }))
    const hours = screen.getByRole('textbox', { name: 'Hours until a debt is due' })
    await userEvent.clear(hours)
    await userEvent.type(hours, 'two')
    await userEvent.click(screen.getByRole('button', { name: 'Save limits' }))
    expect((await screen.findByRole('alert')).textContent).toContain('whole numbers')
    expect(hours).toHaveProperty('value', 'two')
    expect(hours.getAttribute('aria-invalid')).toBe('true')
  })

  it('set who publishes as soon as it is chosen', async () => {
    const actions = allowed({ setPublisher: async () => refused({ kind: 'forbidden', because: 'role' }) })
    await show(actions)
    await userEvent.click(screen.getByRole('button', { name: 'Who publishes at News: a chief' }))
    await userEvent.click(screen.getByRole('option', { name: 'an editor' }))
    await userEvent.keyboard('{Escape}')
    expect((await screen.findByRole('alert')).textContent).toContain('Only whoever leads a desk')
  })
})
