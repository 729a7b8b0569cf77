import { render, screen, within } from '@testing-library/react'
import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { expect, it } from 'vitest'
import admin from '@/messages/en/admin.json'
import type { DeliveryLine } from '@/newsroom/partners/delivery-line'
import { faults } from '@/testing/in-page'
import { DeliveryList } from './delivery-list'
import { PartnerForm } from './partner-form'
import { PartnerList } from './partner-list'

const NOW = new Date('2026-11-25T08:00:00Z')
const told: DeliveryLine = {
  ...{ id: 'd1', partner: 'The Herald', headline: 'Library opens late', event: 'corrected', at: NOW, nextAt: NOW },
  ...{ state: 'failing', attempts: 2, error: 'HTTP 503', receiptStatus: 503, receipt: 'come back later' },
}

const show = (children: ReactNode) =>
  render(
    <NextIntlClientProvider locale="en" messages={{ admin }} timeZone="Asia/Taipei" now={NOW}>
      <main>{children}</main>
    </NextIntlClientProvider>,
  )

it('says of news to a partner what became of it, and why some was never sent', async () => {
  const overtaken = {
    ...told,
    id: 'd2',
    state: 'dropped',
    error: 'overtaken',
    receiptStatus: null,
    receipt: null,
  } as const
  show(<DeliveryList label="News" deliveries={[told, overtaken]} action={() => null} />)
  const [first, second] = screen.getAllByRole('listitem')
  expect(first?.textContent).toMatch(
    /Corrected.*Being tried again.*2 tries · answered 503 · come back later · next try/,
  )
  expect(second?.textContent).toMatch(/Not sent.*later news took its place/)
  expect(await faults()).toEqual([])
})

it('offers an end to each partner that has none yet, by its name', async () => {
  const house = { id: 'p1', name: 'The Herald', url: 'https://herald.example.com/in', addedAt: NOW, endedAt: null }
  show(
    <>
      <PartnerList
        label="Houses"
        partners={[house, { ...house, id: 'p2', name: 'The Gazette', endedAt: NOW }]}
        end={async (before) => before}
      />
      <PartnerForm add={async (before) => before} />
    </>,
  )
  const list = within(screen.getByRole('list', { name: 'Houses' }))
  expect(list.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual(['End: The Herald'])
  expect(screen.getByRole('button', { name: 'Add' })).toBeTruthy()
  expect(await faults()).toEqual([])
})
