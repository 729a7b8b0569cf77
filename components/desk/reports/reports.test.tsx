import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { fresh } from '@/components/admin/form-state'
import type { ReportLine } from '@/newsroom/corrections/report-line'
import { faults } from '@/testing/in-page'
import { inWords } from '@/testing/in-words'
import { CardTasks } from './card-tasks'
import { ReportList } from './report-list'

const AT = new Date('2026-03-02T02:00:00Z')

const report = (more: Partial<ReportLine> = {}): ReportLine => ({
  id: 'r1',
  reference: 'R-12AB-34CD',
  storyId: 's1',
  headline: 'Library tries late opening',
  path: '/news/library',
  language: 'en',
  quote: 'It opens at 9:00.',
  isFound: true,
  isCurrent: true,
  wrong: 'It is <b>ten</b>.',
  email: 'reader@example.com',
  at: AT,
  state: 'open',
  settledBy: null,
  reason: null,
  ...more,
})

const answering = (faultsOf: Readonly<Record<string, string>>) =>
  vi.fn(async (_: unknown, form: FormData) => ({
    ...fresh({ reason: String(form.get('reason') ?? '') }),
    n: 1,
    faults: faultsOf,
  }))

const list = async (...reports: readonly ReportLine[]) => {
  const deeds = { takeUp: answering({ form: 'notYours' }), close: answering({ form: 'cardOpen' }) }
  await inWords(<ReportList reports={reports} {...deeds} />)
  return deeds
}

describe('a report of a reader', () => {
  it('says what was read, what is wrong with it and where, in words that stay words', async () => {
    await list(
      report(),
      report({ id: 'r2', reference: 'R-0000-0000', isFound: false, isCurrent: false, state: 'taken' }),
    )
    const [first, second] = screen.getAllByRole('listitem')
    expect(within(first ?? document.body).getByText('It is <b>ten</b>.')).toBeTruthy()
    expect(
      within(first ?? document.body)
        .getByRole('link', { name: 'See it on the page' })
        .getAttribute('href'),
    ).toBe('/news/library#:~:text=It%20opens%20at%209%3A00.')
    expect(second?.textContent).toContain('These words are not in the text that was read.')
    expect(second?.textContent).toContain('The article has been changed since it was read.')
    expect(within(second ?? document.body).queryByRole('button', { name: /a correction/ })).toBeNull()
    expect(await faults()).toEqual([])
  })

  it('can be taken up, or closed with a reason; a no is said and keeps the reason', async () => {
    const { takeUp, close } = await list(report())
    await userEvent.click(screen.getByRole('button', { name: 'Make it a correction: report R-12AB-34CD' }))
    expect(takeUp).toHaveBeenCalledOnce()
    expect(await screen.findByText(/The text is with somebody else/)).toBeTruthy()
    await userEvent.click(screen.getByText('Close report R-12AB-34CD'))
    await userEvent.type(screen.getByRole('textbox', { name: 'Why it is closed' }), 'It is nine.')
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(close).toHaveBeenCalledOnce()
    expect(await screen.findByText(/The posted card still says what was wrong/)).toBeTruthy()
    expect(screen.getByDisplayValue('It is nine.')).toBeTruthy()
  })

  it('that is closed says by whom and why, and offers nothing', async () => {
    await list(report({ state: 'closed', settledBy: 'Ada Chen', reason: 'It is nine.' }))
    expect(screen.getByText('Closed by Ada Chen: It is nine.')).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('posted cards to replace', () => {
  it('are a list of tasks, each ticked with its proof', async () => {
    const tick = answering({})
    await inWords(
      <CardTasks
        tasks={[{ id: 't1', storyId: 's1', headline: 'Library opens at ten', at: AT, isHeadline: true }]}
        tick={tick}
      />,
    )
    await userEvent.type(screen.getByRole('textbox', { name: 'Where the correction is posted' }), 'https://x.example/2')
    await userEvent.click(screen.getByRole('button', { name: 'Done: Library opens at ten' }))
    expect(tick).toHaveBeenCalledOnce()
    expect(await faults()).toEqual([])
  })
})
