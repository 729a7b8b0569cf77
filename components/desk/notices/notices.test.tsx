import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/newsroom/language/locales'
import type { StoodAt } from '@/newsroom/notices/stood-at'
import { inWords } from '@/testing/in-words'
import { ReportBody } from './reports/report-body'
import { Then } from './then'

const SHELVES = { sections: [], topics: [] }
const AT = new Date('2026-11-24T02:05:00Z')

const STOOD: StoodAt = {
  publicationId: 'p1',
  n: 2,
  headline: 'Cranes return',
  language: 'en',
  from: new Date('2026-11-24T02:00:00Z'),
  to: null,
  hash: 'f'.repeat(64),
  isShut: false,
  notices: [
    {
      templateId: 't1',
      key: 'third-party',
      kind: 'third_party',
      versionId: 'v1',
      n: 1,
      locale: 'en',
      placement: 'bottom',
      text: 'Supplied by Harbour Notes.',
      values: { partner: 'Harbour Notes' },
      because: { ruleId: 'r1', facts: [{ fact: 'sourceType', value: 'contributor' }] },
      sha256: 'a'.repeat(64),
      isProven: true,
    },
  ],
  trace: null,
}

const LINE = { templateId: 't2', key: 'opinion', name: 'Opinion', asking: 'require', facts: [] } as const

const then = (stood: StoodAt | null, locale: (typeof LOCALES)[number] = 'en') =>
  inWords(<Then at={AT} stood={stood} shelves={SHELVES} zone="Asia/Taipei" />, locale)

describe('the notices of a moment', () => {
  it('are shown word for word, with the reason, the version and the check of the hash', async () => {
    await then(STOOD)
    const [notice] = screen.getAllByRole('listitem')
    const said = within(notice ?? document.body)
    expect(said.getByText('Supplied by Harbour Notes.')).toBeTruthy()
    expect(said.getByText(/because/).textContent).toContain('Contributed')
    expect(said.getByRole('link').getAttribute('href')).toBe('/desk/disclaimers/third-party/versions/1')
    expect(said.getByText('Unchanged:')).toBeTruthy()
  })

  it('say what filled the words, and what else was asked for and by whose doing it is not there', async () => {
    const waived = { ...LINE, outcome: 'waived', ruleId: 'r2', against: 'p9', by: 'Mo Reyes', overruled: [] } as const
    const carried = { ...LINE, name: 'Wire', outcome: 'shown', ruleId: 'r3', against: null, by: null } as const
    await then({ ...STOOD, trace: [waived, { ...carried, overruled: ['f0000000-1'] }, { ...carried, overruled: [] }] })
    expect(screen.getByText('Harbour Notes').tagName).toBe('DD')
    const lines = within(screen.getByRole('region', { name: /asked for/ })).getAllByRole('listitem')
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Opinion.*Mo Reyes/),
      expect.stringMatching(/^Wire.*f0000000/),
    ])
  })

  it('say that the reasons were not kept with a page from before they were', async () => {
    await then(STOOD)
    expect(screen.getByText(/was not kept/)).toBeTruthy()
  })

  it('say so where words and hash do not belong together', async () => {
    await then({ ...STOOD, notices: STOOD.notices.map((notice) => ({ ...notice, isProven: false })) })
    expect(screen.getByText('Does not match:')).toBeTruthy()
  })

  it.each(LOCALES)('are nothing while readers had nothing, in %s', async (locale) => {
    await then(null, locale)
    expect(screen.queryByRole('listitem')).toBeNull()
    expect(screen.getByRole('heading').textContent).toContain('10:05')
  })
})

describe('a report', () => {
  const page = { rows: [], hidden: 2, next: null, shelves: SHELVES }

  it.each(LOCALES)('counts what is hidden where there is nothing else to show, in %s', async (locale) => {
    const asked = { report: 'outdated', after: null, days: 30 } as const
    await inWords(<ReportBody asked={asked} choices={[30]} page={page} />, locale)
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByText(/2/)).toBeTruthy()
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/desk/disclaimers/reports/export?report=outdated',
    ])
  })

  it('names its rows by their first cell, and says what is not there', async () => {
    const rows = [{ id: 'w', cells: [{ kind: 'text', text: 'Waived' }, ...Array(5).fill({ kind: 'none' })] }] as const
    const asked = { report: 'waivers', after: null, days: 30 } as const
    await inWords(<ReportBody asked={asked} choices={[30]} page={{ ...page, rows: [...rows], next: 'further' }} />)
    expect(screen.getByRole('rowheader').textContent).toBe('Waived')
    expect(screen.getAllByRole('columnheader')).toHaveLength(6)
    expect(screen.getByRole('link', { name: /Further/ }).getAttribute('href')).toBe(
      '/desk/disclaimers/reports?report=waivers&after=further',
    )
  })
})
