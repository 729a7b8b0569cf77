import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { RuleOnScreen } from '@/newsroom/disclaimers/on-screen'
import { invalid } from '@/newsroom/result'
import { allowed, rule, show } from './rules-for-test'

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

describe('a rule that waits for a second person', () => {
  const draft: RuleOnScreen = { ...rule, state: 'draft', approvedBy: null, mayApprove: true }

  it('is approved as it stands on the screen', async () => {
    const user = userEvent.setup()
    const actions = allowed()
    show(actions, [draft])
    expect(screen.getByText('Waits for a second person')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Approve rule' }))
    expect(actions.approve).toHaveBeenCalledWith({ ruleId: 'r1', seen: rule.writtenAt.toISOString() })
  })

  it('goes back with words that say why', async () => {
    const user = userEvent.setup()
    const actions = allowed()
    show(actions, [draft])
    await user.click(screen.getByRole('button', { name: 'Return…' }))
    await user.type(screen.getByRole('textbox', { name: 'What should change' }), 'For whom?')
    await user.click(screen.getByRole('button', { name: 'Return rule' }))
    expect(actions.giveBack).toHaveBeenCalledWith({ ruleId: 'r1', note: 'For whom?' })
  })

  it('offers no approval to whoever wrote it, and says whose word it takes', () => {
    show(allowed(), [{ ...draft, mayApprove: false, onlyLegalOwner: true }])
    expect(screen.queryByRole('button', { name: 'Approve rule' })).toBeNull()
    expect(screen.getByText(/only the legal owner of the template/)).toBeTruthy()
  })

  it('says where nobody can approve it, and what would help', () => {
    show(allowed(), [{ ...draft, mayApprove: false, onlyLegalOwner: true, waitsForNobody: true }])
    expect(screen.getByText(/Nobody can approve it as things stand/)).toBeTruthy()
    expect(screen.queryByText(/only the legal owner of the template/)).toBeNull()
  })

  it('says to its writer that it came back', () => {
    show(allowed(), [{ ...draft, state: 'returned' }])
    expect(screen.getByText('Returned to Su Min 蘇敏')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Approve rule' })).toBeNull()
  })

  it('shows why the server refused', async () => {
    const user = userEvent.setup()
    show(allowed({ approve: vi.fn(async () => invalid('when', 'changedMeanwhile')) }), [draft])
    await user.click(screen.getByRole('button', { name: 'Approve rule' }))
    expect(await screen.findByRole('alert')).toBeTruthy()
  })
})
