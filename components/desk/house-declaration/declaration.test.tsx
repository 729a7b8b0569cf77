import { screen, within } from '@testing-library/react'
import { run } from 'axe-core'
import { describe, expect, it, vi } from 'vitest'
import { LOCALES } from '@/newsroom/language/locales'
import { inWords } from '@/testing/in-words'
import { DeclarationForm } from './declaration-form'
import { DeclarationList } from './declaration-list'
import type { Declared } from './declared'
import { HowToAnswer } from './how-to-answer'
import { PeriodCounts } from './period-counts'

const AT = new Date('2026-11-25T04:00:00Z')

const declared = (more: Partial<Declared> = {}): Declared => ({
  ...{ id: 'd1', n: 1, reference: 'Regulation (EU) 2024/1083, Art. 18', state: 'waiting', mayConfirm: true },
  texts: { en: 'Nothing without review.', 'zh-Hant': '未經審核者不發布。', 'zh-Hans': '未经审核者不发布。' },
  responsible: { name: 'The Harbour Post', nature: 'legal' },
  written: { by: 'Su Min 蘇敏', at: AT },
  ...{ confirmed: null, ended: null },
  ...more,
})

const acts = { confirm: vi.fn(), end: vi.fn() }
const show = (line: Declared, deeds: typeof acts | null = acts) =>
  inWords(<DeclarationList lines={[line]} language="en" acts={deeds} />)

describe('a declaration of the house', () => {
  it('offers to be confirmed or returned while it waits', async () => {
    await show(declared())
    expect(screen.getByRole('button', { name: 'Confirm: No. 1' })).toBeDefined()
    expect(screen.getByRole('button', { name: 'Return: No. 1' })).toBeDefined()
  })

  it('tells whoever wrote it that somebody else has to confirm it', async () => {
    await show(declared({ mayConfirm: false }))
    expect(screen.queryByRole('button', { name: /Confirm/ })).toBeNull()
    expect(screen.getByText('Somebody else has to confirm it.')).toBeDefined()
  })

  it('can be withdrawn while in force, and offers nothing once replaced or to a reader', async () => {
    const confirmed = { confirmed: { by: 'Marcus Hale', at: AT } }
    await show(declared({ ...confirmed, state: 'inForce' }))
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Withdraw'])
    expect(screen.getByText(/Confirmed by Marcus Hale/)).toBeDefined()
  })

  it.each(['replaced', 'withdrawn', 'returned'] as const)('stays to be read, without a button: %s', async (state) => {
    await show(declared({ state }))
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByText('Nothing without review.')).toBeDefined()
  })

  it('cannot be written while nobody answers for what is published', async () => {
    await inWords(<DeclarationForm values={{}} responsible={null} write={vi.fn()} />)
    const send = screen.getByText('Send for confirmation').closest('button')
    expect(send?.disabled).toBe(true)
  })
})

describe('the counts of a period', () => {
  const one = { all: 3, reviewed: 2, notReviewed: 1, disclosed: 1 }
  const counts = {
    grades: [
      { grade: 'ai_translated' as const, ...one },
      { grade: null, ...one },
    ],
    withAi: one,
  }
  const days = { from: '2026-09-01', to: '2026-11-25' }

  it('say how many a person examined, and lead to the records whoever may take them away', async () => {
    await inWords(<PeriodCounts days={days} counts={counts} mayExport />)
    expect(
      screen.getByText('A machine had a part in 3 publications: 2 examined by a person, 1 not, 1 labelled.'),
    ).toBeDefined()
    const [, row] = screen.getAllByRole('row')
    expect(
      within(row ?? document.body)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['Publications 3', 'Examined by a person 2', 'Not examined 1', 'Labelled 1'])
    const link = screen.getByRole('link')
    expect(link.getAttribute('href')).toBe('/admin/audit/evidence?from=2026-09-01&to=2026-11-25')
  })

  it('are numbers only to everybody else', async () => {
    await inWords(<PeriodCounts days={days} counts={counts} mayExport={false} />)
    expect(screen.queryByRole('link')).toBeNull()
  })
})

it.each(LOCALES)('is named and can be worked in %s', async (locale) => {
  const { container } = await inWords(
    <>
      <h1>AI</h1>
      <DeclarationList lines={[declared()]} language={locale} acts={acts} />
      <DeclarationForm values={{}} responsible="The Harbour Post" write={vi.fn()} />
      <HowToAnswer />
    </>,
    locale,
  )
  const rules = { 'color-contrast': { enabled: false } }
  expect((await run(container, { rules })).violations).toEqual([])
})
