import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Frame } from '@/components/ui/frame'
import common from '@/messages/en/common.json'
import moves from '@/messages/en/moves.json'
import preview from '@/messages/en/preview.json'
import { done, invalid } from '@/newsroom/result'
import { faults, NOW } from '@/testing/in-page'
import type { Make, Revoke } from './actions'
import { LinkForm } from './link-form'
import { type LinkLine, LinkList } from './link-list'
import { TakeBack } from './take-back'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn() }) }))
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
)

const shown = (children: ReactNode) =>
  render(
    <NextIntlClientProvider locale="en" messages={{ common, moves, preview }} timeZone="Asia/Taipei" now={NOW}>
      <Frame locale="en">
        <main>
          <h1>Preview</h1>
          {children}
        </main>
      </Frame>
    </NextIntlClientProvider>,
  )

const UNTIL = new Date('2026-03-03T12:00:00Z')

const form = (more: { make?: Make; ask?: Make; stage?: string | null; isEmbargoed?: boolean } = {}) => {
  const make =
    more.make ?? vi.fn<Make>(async () => done({ name: 'Visitor', url: 'https://x.example/look/t', expiresAt: UNTIL }))
  const ask =
    more.ask ?? vi.fn<Make>(async () => done({ name: 'Visitor', url: 'https://x.example/look/r', expiresAt: UNTIL }))
  const { stage = null, isEmbargoed = false } = more
  shown(<LinkForm storyId="s1" editionId="e1" seq={4} {...{ isEmbargoed, stage, make, ask }} />)
  return { make, ask }
}

describe('showing it outside', () => {
  it('makes a link from what was chosen, and shows it this once', async () => {
    const { make } = form()
    expect(await faults()).toEqual([])
    await userEvent.type(screen.getByRole('textbox', { name: 'For whom' }), 'Visitor')
    await userEvent.click(screen.getByRole('radio', { name: 'Version 4 as it is now' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Opens once, in one browser' }))
    await userEvent.click(screen.getByRole('button', { name: 'Make the link' }))
    expect(await screen.findByText('https://x.example/look/t')).toBeTruthy()
    expect(make).toHaveBeenCalledWith({
      storyId: 's1',
      editionId: 'e1',
      name: 'Visitor',
      hours: 24,
      seq: 4,
      singleUse: true,
    })
  })

  it('asks for an opinion only where the stage takes guests', () => {
    form()
    expect(screen.queryByRole('radiogroup', { name: 'What it is for' })).toBeNull()
  })

  it('asks somebody by name and address, and says beside the address why it cannot be them', async () => {
    const ask = vi.fn<Make>(async () => invalid('email', 'staff'))
    form({ stage: 'Outside review', ask })
    await userEvent.click(screen.getByRole('radio', { name: /To give an opinion at the stage “Outside review”/ }))
    await userEvent.type(screen.getByRole('textbox', { name: 'For whom' }), 'Ada')
    await userEvent.type(screen.getByRole('textbox', { name: 'Their mail address' }), 'editor@example.com')
    await userEvent.click(screen.getByRole('button', { name: 'Make the link' }))
    expect(await screen.findByText(/This address belongs to somebody who works here/)).toBeTruthy()
    expect(ask).toHaveBeenCalledWith({
      storyId: 's1',
      editionId: 'e1',
      name: 'Ada',
      email: 'editor@example.com',
      hours: 24,
    })
  })
})

const line = (more: Partial<LinkLine> = {}): LinkLine => ({
  id: 'l1',
  purpose: 'look',
  name: 'The visitor',
  email: null,
  stage: null,
  n: 1,
  seq: null,
  singleUse: false,
  madeBy: 'Lin Wei 林薇',
  madeAt: NOW,
  expiresAt: UNTIL,
  usedAt: null,
  revokedAt: null,
  confirmedAt: null,
  isAlive: true,
  openings: [],
  openedTimes: 0,
  ...more,
})

describe('the links of a story', () => {
  it('say for whom, until when, and who came when from where', async () => {
    const opening = { at: NOW, device: 'Mozilla/5.0 (iPhone) Safari/605.1', address: '203.0.113.0' }
    shown(
      <LinkList
        now={NOW}
        links={[
          line({ openings: [opening], openedTimes: 1 }),
          line({ id: 'l2', name: '', isAlive: false, expiresAt: NOW }),
        ]}
        actionOf={(_, name) => <button type="button">{`Take back ${name}`}</button>}
      />,
    )
    expect(screen.getByText(/works until/)).toBeTruthy()
    expect(screen.getByText('Opened once')).toBeTruthy()
    expect(screen.getByText(/Safari on iPhone · 203\.0\.113\.0/)).toBeTruthy()
    expect(screen.getByText('Whoever has the link')).toBeTruthy()
    expect(screen.getByText('ran out')).toBeTruthy()
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Take back The visitor'])
    expect(await faults()).toEqual([])
  })

  it('are taken back at once', async () => {
    const revoke = vi.fn<Revoke>(async () => done(null))
    shown(<TakeBack storyId="s1" linkId="l1" label="Take back the link for The visitor" revoke={revoke} />)
    await userEvent.click(screen.getByRole('button', { name: 'Take back the link for The visitor' }))
    expect(await screen.findByText('The link is taken back.')).toBeTruthy()
    expect(revoke).toHaveBeenCalledWith({ storyId: 's1', linkId: 'l1' })
  })
})
