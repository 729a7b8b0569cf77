import { render, screen } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import account from '@/messages/en/account.json'
import notifications from '@/messages/en/notifications.json'
import { NOTICE_KINDS } from '@/newsroom/notifications/kinds'
import { USUAL_TIMING } from '@/newsroom/notifications/mail-timing'
import { faults } from '@/testing/in-page'
import { MailChoiceForm } from './mail-choice-form'
import { MailList, type MailOnList } from './mail-list'
import { MailText } from './mail-text'

const NOW = new Date('2026-11-25T08:00:00Z')
const mail: MailOnList = {
  ...{ id: 'm1', to: 'rosa@example.com', subject: 'Sent back', at: NOW, nextAt: new Date('2026-11-25T08:05:00Z') },
  ...{ state: 'failing', attempts: 2, error: 'connect ECONNREFUSED' },
}

const show = (children: ReactNode) =>
  render(
    <NextIntlClientProvider locale="en" messages={{ account, notifications }} timeZone="Asia/Taipei" now={NOW}>
      <main>{children}</main>
    </NextIntlClientProvider>,
  )

it('says of a mail what went wrong and when it is tried again, and of a dropped one nothing of the kind', async () => {
  const dropped = { ...mail, id: 'm2', state: 'dropped', error: 'notForThem' } as const
  show(<MailList label="Mail" mails={[mail, dropped]} subject={({ subject }) => subject} action={() => null} />)
  const [first, second] = screen.getAllByRole('listitem')
  expect(first?.textContent).toMatch(/Being tried again.*2 tries · connect ECONNREFUSED · next try 25 Nov 2026, 16:05/)
  expect(second?.textContent).not.toContain('tries')
  expect(await faults()).toEqual([])
})

it('shows a mail as its receiver reads it, with addresses that can be followed and nothing else that can', () => {
  const text = 'Rosa,\n\nread:\n\nhttps://news.example.com/desk\n\n<b>not bold</b> javascript:alert(1)'
  show(<MailText mail={mail} text={text} />)
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    'https://news.example.com/desk',
  ])
  expect(screen.getByText(/<b>not bold<\/b>/)).toBeTruthy()
})

it('says why a mail has no text any more', () => {
  show(<MailText mail={{ ...mail, state: 'sent' }} text="" />)
  expect(screen.getByText(notifications.post.gone)).toBeTruthy()
})

it('offers each way for each kind of notification, by name, with what holds now', async () => {
  show(<MailChoiceForm choices={USUAL_TIMING} action={async (before) => before} />)
  expect(screen.getAllByRole('radio')).toHaveLength(NOTICE_KINDS.length * 3)
  expect(screen.getByRole('radio', { name: 'Sent back: At once', checked: true })).toBeTruthy()
  expect(screen.getByRole('radio', { name: 'Published: Daily digest', checked: true })).toBeTruthy()
  expect(await faults()).toEqual([])
})
