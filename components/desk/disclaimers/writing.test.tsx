import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { run } from 'axe-core'
import { describe, expect, it } from 'vitest'
import { toasts } from '@/components/ui/toast'
import type { VersionOnScreen } from '@/newsroom/disclaimers/on-screen'
import { invalid } from '@/newsroom/result'
import { allowed, first, NOW, page, second, showTemplate } from '@/testing/template-on-screen'

describe('writing a version', () => {
  it('starts from the last approved texts, saves, and submits what was saved', async () => {
    const user = userEvent.setup()
    const actions = allowed()
    showTemplate(page(), actions)
    await user.click(screen.getByRole('button', { name: 'Write version 2' }))
    const english = screen.getByRole('textbox', { name: 'English' })
    expect(english).toHaveProperty('value', 'Supplied by a third party.')
    await user.type(english, ' Thanks.')
    await user.click(screen.getByRole('button', { name: 'Save draft' }))
    await waitFor(() => expect(toasts.visibleToasts.map(({ content }) => content.text)).toContain('Draft saved'))
    const submit = screen.getByRole('button', { name: 'Send for approval' })
    await waitFor(() => expect(submit.hasAttribute('data-pending')).toBe(false))
    await user.click(submit)
    expect(actions.versions.write).toHaveBeenLastCalledWith({
      templateId: 't1',
      texts: { ...first.texts, en: 'Supplied by a third party. Thanks.' },
      origins: first.origins,
      changeNote: '',
      startsOn: '',
      endsOn: '',
      basedOn: NOW.toISOString(),
    })
    expect(actions.versions.submit).toHaveBeenCalledWith({ versionId: 'v2' })
  })

  it('keeps every word when the server refuses, and points at the language', async () => {
    const user = userEvent.setup()
    const actions = allowed()
    const write = async () => invalid('texts.en', 'unknownVariable')
    showTemplate(page(), { ...actions, versions: { ...actions.versions, write } })
    await user.click(screen.getByRole('button', { name: 'Write version 2' }))
    await user.type(screen.getByRole('textbox', { name: 'English' }), ' {{{{weather}}')
    await user.click(screen.getByRole('button', { name: 'Save draft' }))
    const english = await screen.findByRole('textbox', { name: 'English', description: /no piece can fill/ })
    expect(english).toHaveProperty('value', 'Supplied by a third party. {{weather}}')
  })

  it('shows why a draft came back', () => {
    const draft: VersionOnScreen = { ...second, state: 'draft' }
    const returned = { by: 'Marcus Hale', at: NOW, words: 'Shorter, please.' }
    showTemplate(page({ versions: [draft, first], returned }))
    expect(screen.getByText('Marcus Hale returned it: Shorter, please.')).toBeTruthy()
    expect(screen.getByRole('textbox', { name: 'English' })).toHaveProperty('value', 'Supplied by {{partner}}.')
  })

  it('is clean for those who listen to it', async () => {
    const { container } = showTemplate(page({ versions: [{ ...second, state: 'draft' }, first] }))
    const { violations } = await run(container, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations).toEqual([])
    expect(within(container).getByRole('heading', { level: 1 }).textContent).toBe('Third-party content')
  })
})
