import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { run } from 'axe-core'
import { NextIntlClientProvider } from 'next-intl'
import { describe, expect, it, vi } from 'vitest'
import en from '@/messages/en/disclaimers.json'
import evidence from '@/messages/en/evidence.json'
import sources from '@/messages/en/sources.json'
import { STARTER } from '@/newsroom/disclaimers/library/starter'
import { done, invalid } from '@/newsroom/result'
import { StarterLibrary, type StarterLibraryProps } from './starter-library'
import { TakeFile, type TakeFileProps } from './take-file'

const words = { disclaimers: en, evidence, sources }
const examples = STARTER.templates.filter(({ kind }) => kind === 'wire' || kind === 'opinion')
const taken = { added: ['news-agency'], kept: [], leftOut: 1, awaitOwner: 0 }

const showLibrary = (onTake: StarterLibraryProps['onTake'], inBook: readonly string[] = []) =>
  render(
    <NextIntlClientProvider locale="en" messages={words} timeZone="UTC">
      <StarterLibrary
        shelf={{ examples, taken: inBook, shelves: { sections: [], topics: [] } }}
        language="en"
        onTake={onTake}
      />
    </NextIntlClientProvider>,
  )

const chooseFile = async (onTake: TakeFileProps['onTake']) => {
  render(
    <NextIntlClientProvider locale="en" messages={words} timeZone="UTC">
      <TakeFile onTake={onTake} />
    </NextIntlClientProvider>,
  )
  const file = new File(['{"format":"stet-notices/1"}'], 'stet-notices.json', { type: 'application/json' })
  await userEvent.setup().upload(screen.getByLabelText('Take in a file'), file)
}

describe('the starter library', () => {
  it('takes the examples that were chosen, and says what became of them', async () => {
    const user = userEvent.setup()
    const onTake = vi.fn(async () => done(taken))
    const { container } = showLibrary(onTake)
    expect(screen.getByRole('button', { name: 'Take as drafts' })).toHaveProperty('disabled', true)
    await user.click(screen.getByRole('checkbox', { name: 'Example: News agency' }))
    await user.click(screen.getByRole('button', { name: 'Take 1 as a draft' }))
    expect(onTake).toHaveBeenCalledWith({ keys: ['news-agency'] })
    expect((await screen.findByText(/1 template is now a draft/)).textContent).toContain('1 rule was left out')
    const rules = { 'color-contrast': { enabled: false } }
    expect((await run(container, { rules })).violations).toEqual([])
  })

  it('shows each as its wording and its rule, and offers nothing twice', async () => {
    showLibrary(
      vi.fn(async () => done(taken)),
      ['news-agency'],
    )
    expect(screen.getByText(/When the source is/).textContent).toContain('Agency')
    expect(screen.queryByRole('checkbox', { name: 'Example: News agency' })).toBeNull()
    expect(screen.getByText(/In the book already/)).toBeTruthy()
  })
})

describe('a file of notices', () => {
  it('is sent as it is, and told what became of it', async () => {
    const onTake = vi.fn(async () => done({ added: [], kept: ['agency'], leftOut: 0, awaitOwner: 0 }))
    await chooseFile(onTake)
    expect(onTake).toHaveBeenCalledWith({ text: '{"format":"stet-notices/1"}' })
    expect(await screen.findByText(/Nothing new. 1 was there already/)).toBeTruthy()
  })

  it('says at which field it cannot be read', async () => {
    await chooseFile(vi.fn(async () => invalid('file.templates.3.texts.en.text', 'invalid')))
    expect((await screen.findByRole('alert')).textContent).toContain('templates.3.texts.en.text')
  })

  it('says when it is no such file', async () => {
    await chooseFile(vi.fn(async () => invalid('file', 'invalid')))
    expect((await screen.findByRole('alert')).textContent).toContain('not a file of notices')
  })
})
