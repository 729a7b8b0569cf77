import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { run } from 'axe-core'
import { describe, expect, it } from 'vitest'
import { toasts } from '@/components/ui/toast'
import type { VersionOnScreen } from '@/newsroom/disclaimers/on-screen'
import { invalid } from '@/newsroom/result'
import { allowed, first, NOW, page, second, showTemplate } from '@/testing/template-on-screen'
import { writeInto } from '@/testing/wording-in-field'

describe('writing a version', () => {
  it('starts from the last approved texts, saves, and submits what was saved', async () => {
    const user = userEvent.setup()
    const actions = allowed()
    showTemplate(page(), actions)
    await user.click(screen.getByRole('button', { name: 'Write version 2' }))
    const english = await screen.findByRole('textbox', { name: 'English' })
    expect(english.textContent).toBe('Supplied by a third party.')
    writeInto(english, ' **Thanks**, {{partner}}.')
    await user.click(screen.getByRole('button', { name: 'Save draft' }))
    await waitFor(() => expect(toasts.visibleToasts.map(({ content }) => content.text)).toContain('Draft saved'))
    const submit = screen.getByRole('button', { name: 'Send for approval' })
    await waitFor(() => expect(submit.hasAttribute('data-pending')).toBe(false))
    await user.click(submit)
    expect(actions.versions.write).toHaveBeenLastCalledWith({
      templateId: 't1',
      texts: { ...first.texts, en: String.raw`Supplied by a third party. \*\*Thanks\*\*, {{partner}}.` },
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
    writeInto(await screen.findByRole('textbox', { name: 'English' }), ' {{weather}}')
    await user.click(screen.getByRole('button', { name: 'Save draft' }))
    const english = await screen.findByRole('textbox', { name: 'English', description: /no piece can fill/ })
    expect(english.textContent).toBe('Supplied by a third party. {{weather}}')
    expect(english.getAttribute('aria-invalid')).toBe('true')
  })

  it('shows why a draft came back', async () => {
    const draft: VersionOnScreen = { ...second, state: 'draft' }
    const returned = { by: 'Marcus Hale', at: NOW, words: 'Shorter, please.' }
    showTemplate(page({ versions: [draft, first], returned }))
    expect(screen.getByText('Marcus Hale returned it: Shorter, please.')).toBeTruthy()
    expect((await screen.findByRole('textbox', { name: 'English' })).textContent).toBe('Supplied by partner.')
  })

  it('is clean for those who listen to it', async () => {
    const { container } = showTemplate(page({ versions: [{ ...second, state: 'draft' }, first] }))
    expect(
      await screen.findAllByRole('textbox', { name: /^(?:English|Traditional Chinese|Simplified Chinese)$/ }),
    ).toHaveLength(3)
    const { violations } = await run(container, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations).toEqual([])
    expect(within(container).getByRole('heading', { level: 1 }).textContent).toBe('Third-party content')
  })
})
