import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ImportLine, ImportPage } from '@/newsroom/imports/on-screen'
import { stop } from '@/newsroom/issue'
import { inWords } from '@/testing/in-words'
import { ImportResult } from './import-result'
import { TakeInForm } from './take-in-form'

const { push, refresh } = vi.hoisted(() => ({ push: vi.fn(), refresh: vi.fn() }))
vi.mock('next/navigation', () => ({ useRouter: () => ({ push, refresh }) }))

const line = (n: number, more: Partial<ImportLine>): ImportLine => ({
  ...{ n, headline: `Piece ${n}`, outcome: 'new', faults: [], held: [], storyId: null },
  ...more,
})
const passage = 'The hall holds 1,100 people.'
const LINES = [
  line(1, {}),
  line(2, { outcome: 'refused', faults: [{ field: 'section', key: 'unknownSection', value: 'nowhere' }] }),
  line(3, {
    outcome: 'held',
    storyId: 's3',
    held: [stop('copy', 'unrecorded', { values: { what: 'number', passage } })],
  }),
]

const answers = vi.fn<(url: string) => unknown>()
const asked = () => answers.mock.calls.map(([url]) => url)

beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) => Response.json(answers(url)))
})
afterEach(() => {
  vi.unstubAllGlobals()
  answers.mockReset()
  push.mockReset()
})

const DESKS = [
  { id: 'd1', name: 'City' },
  { id: 'd2', name: 'Culture' },
]
const choose = () =>
  userEvent.upload(screen.getByLabelText('File'), new File(['{}'], 'pieces.json', { type: 'application/json' }))

describe('taking a file in', () => {
  it('explains the format and gives an example, until a file was read', async () => {
    await inWords(<TakeInForm desks={DESKS} />)
    expect(screen.getByText(/stet-pieces\/1/)).toBeDefined()
    expect(screen.getByRole('link', { name: 'Download an example' }).getAttribute('href')).toBe('/desk/import/example')
  })

  it('shows what would happen and takes nothing in before it is asked to', async () => {
    answers.mockReturnValue({ ok: true, lines: LINES })
    await inWords(<TakeInForm desks={DESKS} />)
    await choose()
    const table = await screen.findByRole('table', { name: 'What would happen' })
    expect(within(table).getByText('There is no section “nowhere”.')).toBeDefined()
    expect(within(table).getByText(new RegExp(passage))).toBeDefined()
    expect(asked()).toEqual(['/api/imports/look?desk=d1'])
    expect(push).not.toHaveBeenCalled()
  })

  it('says which piece ends in a notice, and what will be proposed in its place', async () => {
    const template = { name: 'Third-party content', names: {} }
    const typed = { text: 'Disclaimer: for information only.', template }
    answers.mockReturnValue({ ok: true, lines: [line(1, { typed }), line(2, { typed: null })] })
    await inWords(<TakeInForm desks={DESKS} />)
    await choose()
    expect((await screen.findAllByText(typed.text)).length).toBe(1)
    expect(screen.getByText(/“Third-party content” will be proposed in its place/)).toBeDefined()
  })

  it('shows one kind at a time', async () => {
    answers.mockReturnValue({ ok: true, lines: LINES })
    await inWords(<TakeInForm desks={DESKS} />)
    await choose()
    await userEvent.click(await screen.findByRole('button', { name: 'Not taken in: 1' }))
    expect(
      within(screen.getByRole('table'))
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Piece 2'])
  })

  it('then takes it in, and leads to what becomes of it', async () => {
    const importId = '7b2f2c0e-51a6-4c2b-9a0e-0b6f6a1f7d11'
    answers.mockImplementation((url) =>
      url.startsWith('/api/imports/look') ? { ok: true, lines: LINES } : { importId },
    )
    await inWords(<TakeInForm desks={DESKS} />)
    await choose()
    await userEvent.click(await screen.findByRole('button', { name: 'Take in 2 pieces' }))
    await vi.waitFor(() => expect(push).toHaveBeenCalledWith(`/desk/import/${importId}`))
  })

  it('names the line of a file that cannot be read', async () => {
    answers.mockReturnValue({ ok: false, fault: { key: 'notJson', line: 12 } })
    await inWords(<TakeInForm desks={DESKS} />)
    await choose()
    expect((await screen.findByText(/look at line 12/)).getAttribute('role')).toBe('alert')
  })
})

describe('what became of a file', () => {
  const page = (more: Partial<ImportPage['entry']> = {}): ImportPage => ({
    entry: {
      ...{ id: 'i1', fileName: 'pieces.json', desk: 'City', at: new Date('2026-11-02T02:00:00Z'), size: 3 },
      ...{ doneAt: new Date('2026-11-02T02:01:00Z') },
      counts: { new: 1, changed: 0, held: 1, unchanged: 0, refused: 1 },
      ...more,
    },
    lines: LINES,
    next: null,
  })

  it('is told with links to the drafts and the list to take away', async () => {
    await inWords(<ImportResult page={page()} show={null} isFurther={false} />)
    expect(screen.getByRole('status').textContent).toContain('Changed, held by the guard: 1')
    expect(screen.getByRole('link', { name: 'Piece 3' }).getAttribute('href')).toBe('/desk/stories/s3')
    expect(screen.getByRole('link', { name: 'Download as CSV' }).getAttribute('href')).toBe('/desk/import/i1/csv')
    expect(screen.queryByRole('progressbar')).toBeNull()
  })

  it('says how far it is while pieces wait', async () => {
    await inWords(<ImportResult page={page({ doneAt: null, size: 10 })} show={null} isFurther={false} />)
    expect(screen.getByRole('progressbar', { name: 'Being taken in' }).getAttribute('value')).toBe('3')
    expect(screen.getByText('3 of 10')).toBeDefined()
  })
})
