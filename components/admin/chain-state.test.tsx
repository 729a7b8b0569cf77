import { render, screen } from '@testing-library/react'
import { run } from 'axe-core'
import { NextIntlClientProvider } from 'next-intl'
import type { ComponentProps } from 'react'
import { expect, it } from 'vitest'
import admin from '@/messages/en/admin.json'
import audit from '@/messages/en/audit.json'
import hant from '@/messages/zh-Hant/audit.json'
import type { DatedCheck } from '@/newsroom/audit/audit-check'
import { FLAWS } from '@/newsroom/audit/flaw'
import { ChainState } from './chain-state'
import { CheckButton } from './check-button'

const WHOLE: DatedCheck = {
  ...{ from: 1, to: 12_345, heads: 3, badHeads: 0, flaw: null },
  at: new Date('2026-11-24T12:00:00Z'),
}
const PART: DatedCheck = { ...WHOLE, from: 7_346 }

const show = (checks: Pick<ComponentProps<typeof ChainState>, 'latest' | 'whole'>, locale: 'en' | 'zh-Hant' = 'en') => {
  const messages = { audit: locale === 'en' ? audit : hant, admin }
  const { container } = render(
    <NextIntlClientProvider locale={locale} timeZone="Asia/Hong_Kong" messages={messages}>
      <ChainState {...checks} action={<CheckButton label="Check" done="Checked" action={async (state) => state} />} />
    </NextIntlClientProvider>,
  )
  return container
}

it('says how far the record is whole, and since when one knows', () => {
  expect(show({ latest: WHOLE, whole: WHOLE }).textContent).toContain(
    'The record is whole up to entry 12,345. Checked 24 November 2026 at 20:00.',
  )
  expect(show({ latest: PART, whole: WHOLE }).textContent).toContain('Entries 7,346 to 12,345 are whole.')
  expect(show({ latest: null, whole: null }).textContent).toContain('Nobody has checked')
  expect(show({ latest: WHOLE, whole: WHOLE }, 'zh-Hant').textContent).toContain('紀錄完整，查至第 12,345 筆。')
})

it.each(FLAWS)('says of a record that was altered what is wrong: %s', (kind) => {
  const container = show({ latest: PART, whole: { ...WHOLE, flaw: { kind, seq: 17, to: 19 } } })
  expect(screen.getByRole('alert').textContent).toMatch(/The record was altered.*17.*audit:verify/)
  expect(container.textContent).not.toContain('are whole')
})

it('tells heads that somebody else signed', () => {
  show({ latest: { ...PART, badHeads: 2 }, whole: WHOLE })
  expect(screen.getByRole('alert').textContent).toContain('2 kept heads do not carry this newsroom’s signature.')
})

it('can be used by everybody', async () => {
  show({ latest: WHOLE, whole: { ...WHOLE, flaw: { kind: 'cut', seq: 17, to: 19 } } })
  const { violations } = await run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(violations).toEqual([])
})
