import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { run } from 'axe-core'
import { NextIntlClientProvider } from 'next-intl'
import { describe, expect, it, vi } from 'vitest'
import en from '@/messages/en/disclaimers.json'
import type { RulePreview } from '@/newsroom/disclaimers/preview/on-screen'
import { done, refused } from '@/newsroom/result'
import type { RuleSaid } from './rule-actions'
import { type PreviewRule, WhatWouldChange } from './what-would-change'

const said: RuleSaid = {
  ...{ effect: 'require', when: { all: [] }, jurisdictions: [], placement: null, priority: 50, endsOn: '' },
}

const preview: RulePreview = {
  counts: { stopped: 1, gains: 1_204, loses: 0, moves: 0, displaces: 7, returns: 0, comesBack: 7 },
  pieces: [
    { storyId: 's1', headline: 'Ferry fares rise', language: 'en', effects: [{ effect: 'stopped', other: null }] },
    {
      ...{ storyId: 's2', headline: '渡輪加開', language: 'zh-Hant' },
      effects: [
        { effect: 'gains', other: null },
        { effect: 'displaces', other: { name: 'Own work', names: {} } },
      ],
    },
  ],
  hidden: 3,
  looked: 5_000,
  live: 5_000,
}

const screenOf = (onPreview: PreviewRule, rule = said) => (
  <NextIntlClientProvider locale="en" messages={{ disclaimers: en }} timeZone="UTC">
    <WhatWouldChange said={rule} isWhole={rule.priority > 0} onPreview={onPreview} />
  </NextIntlClientProvider>
)

const ask = async (answer: Awaited<ReturnType<PreviewRule>>) => {
  const onPreview = vi.fn(async () => answer)
  const shown = render(screenOf(onPreview))
  await userEvent.setup().click(screen.getByRole('button', { name: 'What would change' }))
  return { ...shown, onPreview }
}

describe('what a rule would change', () => {
  it('is counted and named before the rule is saved', async () => {
    const { onPreview, container } = await ask(done(preview))
    expect(onPreview).toHaveBeenCalledWith(said)
    expect(await screen.findByText('1,204 live pieces would newly carry it')).toBeTruthy()
    expect(screen.getByText(/1 live piece could not go out/)).toBeTruthy()
    expect(screen.queryByText(/no longer/)).toBeNull()
    expect(screen.getByText('7 live pieces would lose another notice of its group')).toBeTruthy()
    expect(screen.getByText('7 live pieces would carry another notice of its group once the rule ends')).toBeTruthy()
    expect(screen.getByText('would carry it · would lose “Own work”')).toBeTruthy()
    expect(screen.getByText(/All 5,000 live pieces counted. 3 of them are not yours to open./)).toBeTruthy()
    expect(screen.getByRole('link', { name: '渡輪加開' }).getAttribute('href')).toBe('/desk/stories/s2')
    const rules = { 'color-contrast': { enabled: false } }
    expect((await run(container, { rules })).violations).toEqual([])
  })

  it('says how far it was counted, and when nothing would change', async () => {
    const none = { stopped: 0, gains: 0, loses: 0, moves: 0, displaces: 0, returns: 0, comesBack: 0 }
    await ask(done({ counts: none, pieces: [], hidden: 0, looked: 25_000, live: 90_000 }))
    expect(await screen.findByText(/Counted the newest 25,000 of 90,000/)).toBeTruthy()
    expect(screen.getByText(/^Nothing/)).toBeTruthy()
  })

  it('goes away as soon as the rule says something else', async () => {
    const { rerender, onPreview } = await ask(done(preview))
    await screen.findByText(/1,204/)
    rerender(screenOf(onPreview, { ...said, priority: 70 }))
    expect(screen.queryByText(/1,204/)).toBeNull()
  })

  it('says why it was refused, and waits for a rule that is whole', async () => {
    const { rerender, onPreview } = await ask(refused({ kind: 'notFound' }))
    expect(await screen.findByRole('alert')).toBeTruthy()
    rerender(screenOf(onPreview, { ...said, priority: 0 }))
    expect(screen.getByRole('button', { name: 'What would change' })).toHaveProperty('disabled', true)
  })
})
