import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { toasts } from '@/components/ui/toast'
import type { LooseningOnScreen } from '@/newsroom/disclaimers/loosening-on-screen'
import { done } from '@/newsroom/result'
import { legal } from '@/testing/cast'
import { faults } from '@/testing/in-page'
import { allowed, page, showTemplate } from '@/testing/template-on-screen'

const loosening: LooseningOnScreen = {
  ...{ id: 'l1', by: legal.name, mayAgree: true, needsLegalOwner: false },
  before: { removable: 'never', legalOwnerId: 'p1', requiresAck: true },
  after: { removable: 'free', legalOwnerId: null, requiresAck: false },
}

describe('the wish that a template bind less', () => {
  it('says who has it and what would change, and is agreed to by another', async () => {
    const actions = allowed()
    showTemplate(page({ loosening }), actions)
    expect(screen.getByText(`${legal.name} would have this template bind less.`)).toBeTruthy()
    expect(screen.getByText(/^Legal owner: Su Min 蘇敏 → Nobody yet$/)).toBeTruthy()
    expect(screen.getByText(/no longer confirm/)).toBeTruthy()
    expect(await faults()).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Agree' }))
    expect(actions.loosening.agree).toHaveBeenCalledWith({ looseningId: 'l1' })
  })

  it('is left alone by whoever may not agree, who reads whose word is missing', async () => {
    const actions = allowed()
    showTemplate(page({ loosening: { ...loosening, mayAgree: false, needsLegalOwner: true } }), actions)
    expect(screen.getByText(/Its legal owner has to agree/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Agree' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Leave it as it is' }))
    expect(actions.loosening.drop).toHaveBeenCalledWith({ looseningId: 'l1' })
  })

  it('is nothing to those who only read', () => {
    showTemplate(page({ loosening, mayWrite: false }))
    expect(screen.queryByText(/bind less/)).toBeNull()
  })

  it('tells whoever saves it that part of it waits', async () => {
    const actions = allowed()
    actions.template.change.mockResolvedValue(done({ waits: true }))
    showTemplate(page(), actions)
    await userEvent.click(screen.getByRole('button', { name: 'Change details' }))
    await userEvent.click(screen.getByRole('button', { name: 'Save details' }))
    const said = () => toasts.visibleToasts.map(({ content }) => content.text)
    await waitFor(() => expect(said()).toContainEqual(expect.stringContaining('waits for a second person')))
  })
})
