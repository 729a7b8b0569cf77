import { screen, within } from '@testing-library/react'
import { run } from 'axe-core'
import { describe, expect, it, vi } from 'vitest'
import { belowUsual } from '@/newsroom/grade-table/below-usual'
import { type GradeRows, USUAL_TABLE } from '@/newsroom/grade-table/grade-table'
import type { GradeTableLine } from '@/newsroom/grade-table/on-screen'
import { LOCALES } from '@/newsroom/language/locales'
import { inWords } from '@/testing/in-words'
import { DutyDates } from './duty-dates'
import { GradeGrid } from './grade-grid'
import { TableForm } from './table-form'
import { TableVersions } from './table-versions'

const AT = new Date('2026-11-25T04:00:00Z')
const { rows: USUAL, duties } = USUAL_TABLE
const LOOSER: GradeRows = { ...USUAL, ai_translated: { ...USUAL.ai_translated, china: 'suggest' } }
const TIGHTER: GradeRows = { ...USUAL, ai_rated: { ...USUAL.ai_rated, china: 'require' } }

const written = (more: Partial<GradeTableLine> = {}): GradeTableLine => ({
  ...{ id: 't1', n: 1, note: 'After counsel’s advice.', effectiveFrom: AT, state: 'waiting', mayAgree: true, duties },
  written: { by: 'Marcus Hale', at: AT },
  ...{ agreed: null, returned: null, rows: TIGHTER, below: belowUsual(more.rows ?? TIGHTER) },
  ...more,
})

const deeds = { agree: vi.fn(), giveBack: vi.fn() }
const LAW = ['Su Min 蘇敏']
const show = (line: GradeTableLine, law: readonly string[] = LAW, acts: typeof deeds | null = deeds) =>
  inWords(<TableVersions lines={[line]} inForce={USUAL_TABLE} zone="Asia/Taipei" law={law} deeds={acts} />)

describe('the table of grades', () => {
  it('is read in words, a grade a line', async () => {
    await inWords(<GradeGrid table={USUAL_TABLE} />)
    const row = screen.getByRole('row', { name: /^Translated by AI/ })
    const cells = within(row).getAllByRole('cell')
    expect(cells.map((cell) => cell.lastElementChild?.textContent)).toEqual([
      'label suggested',
      'label required',
      'label required',
      'partly made or edited by a trained model',
    ])
    expect(screen.getAllByRole('row')).toHaveLength(10)
  })

  it('marks where it says less than the usual one', async () => {
    await inWords(<GradeGrid table={{ n: 1, rows: LOOSER }} />)
    const [marked, ...more] = screen.getAllByText(/less than usual/)
    expect(marked?.closest('tr')?.textContent).toContain('Translated by AI')
    expect(more).toEqual([])
  })

  it('names both days of Article 50', async () => {
    await inWords(<DutyDates duties={duties} />)
    expect(screen.getByText('2 August 2026')).toBeDefined()
    expect(screen.getByText('2 December 2026')).toBeDefined()
  })
})

describe('a table that waits', () => {
  it('shows what it changes, and may be agreed to or returned', async () => {
    await show(written())
    const item = screen.getByText('AI for ranking or rating only · Readers in China').closest('li')
    expect(item?.querySelector('del')?.textContent).toBe('no label')
    expect(item?.querySelector('ins')?.textContent).toBe('label required')
    expect(screen.getByRole('button', { name: 'Agree: No. 1' })).toBeDefined()
    expect(screen.getByRole('button', { name: 'Return: No. 1' })).toBeDefined()
  })

  it('says to whoever wrote it that somebody else agrees', async () => {
    await show(written({ mayAgree: false }))
    expect(screen.queryByRole('button', { name: /Agree/ })).toBeNull()
    expect(screen.getByText('Somebody else has to agree.')).toBeDefined()
  })

  it('says where it is less than usual, and whose word that takes', async () => {
    await show(written({ rows: LOOSER, mayAgree: false }))
    expect(screen.getAllByText(/less than usual/).length).toBeGreaterThan(0)
    expect(screen.getByText(/Su Min 蘇敏 has to agree/)).toBeDefined()
  })

  it('says that nobody can agree where nobody, several, or its own writer answers for that law', async () => {
    const looser = { rows: LOOSER, mayAgree: false }
    for (const law of [[], [...LAW, 'Marcus Hale']]) {
      const { unmount } = await show(written(looser), law)
      expect(screen.getByText(/no one person answers for the law/)).toBeDefined()
      unmount()
    }
    await show(written({ ...looser, written: { by: 'Su Min 蘇敏', at: AT } }))
    expect(screen.getByText(/wrote it. Return it/)).toBeDefined()
  })
})

it.each(['planned', 'inForce', 'replaced', 'returned'] as const)(
  'stays to be read, without a button: %s',
  async (state) => {
    await show(written({ state }))
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByText('After counsel’s advice.')).toBeDefined()
  },
)

it('is changed cell by cell, but for what is the same in every table', async () => {
  await inWords(<TableForm values={{}} zone="Asia/Taipei" law={LAW} write={vi.fn()} />)
  const { container } = { container: document.body }
  const names = [...container.querySelectorAll('select')].map(({ name }) => name)
  expect(names).toHaveLength(7 * 4 + 1)
  expect(names.filter((name) => name.includes('deepfake'))).toEqual(['rows.ai_deepfake.code'])
  expect(names.some((name) => name.includes('human_only'))).toBe(false)
})

it.each(LOCALES)('is named and can be worked in %s', async (locale) => {
  const { container } = await inWords(
    <>
      <h1>AI</h1>
      <h2>AI</h2>
      <GradeGrid table={USUAL_TABLE} />
      <TableVersions
        lines={[written({ rows: LOOSER, duties: { ...duties, marking: '2027-08-02' } })]}
        {...{ inForce: USUAL_TABLE, zone: 'Asia/Taipei', law: LAW, deeds }}
      />
      <TableForm values={{}} zone="Asia/Taipei" law={LAW} write={vi.fn()} />
    </>,
    locale,
  )
  for (const details of container.querySelectorAll('details')) details.open = true
  const rules = { 'color-contrast': { enabled: false } }
  expect((await run(container, { rules })).violations).toEqual([])
})
