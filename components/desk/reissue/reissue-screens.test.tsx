import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { EVERY_PIECE } from '@/newsroom/reissue/filter'
import type { DryRun, ReissueJob } from '@/newsroom/reissue/on-screen'
import { done, refused } from '@/newsroom/result'
import { faults } from '@/testing/in-page'
import { inWords } from '@/testing/in-words'
import type { RequestAction } from './actions'
import { DryRunPage } from './dry-run-page'
import { JobPage } from './job-page'

const push = vi.fn()
vi.mock('next/navigation', () => ({ useRouter: () => ({ push, refresh: vi.fn() }) }))

const AT = new Date('2026-11-25T03:00:00Z')
const template = { id: 't1', key: 'agency', name: 'News agency', names: {} }

const run: DryRun = {
  ...{ template, toN: 2, count: 21, carried: [{ n: 1, pieces: 21 }], sections: [], underWay: null },
  page: {
    pieces: [
      {
        ...{ publicationId: 'p1', headline: 'Tides', path: '/news/tides', language: 'en', firstPublishedAt: AT, n: 1 },
        change: {
          ...{ kind: 'reworded', locale: 'en' },
          stretches: [
            { kind: 'gone', text: 'Old' },
            { kind: 'new', text: 'New' },
            { kind: 'same', text: ' words.' },
          ],
        },
      },
      {
        ...{ publicationId: 'p2', headline: '潮水', path: '/news/c', language: 'zh-Hant', firstPublishedAt: AT, n: 1 },
        change: { kind: 'refused', because: 'noWording' },
      },
    ],
    next: 'further',
  },
}

const asked = {
  language: null,
  section: null,
  carries: null,
  from: null,
  to: null,
  mode: 'replace',
  after: null,
} as const

const show = (
  shown: DryRun,
  onRequest: RequestAction = vi.fn<RequestAction>(async () => done({ jobId: 'j1', key: 'agency' })),
) => inWords(<DryRunPage run={shown} asked={asked} filter={EVERY_PIECE} onRequest={onRequest} timeZone="UTC" />)

describe('the dry run', () => {
  it('counts, compares in words that can be heard, and says of which piece nothing can be made', async () => {
    await show(run)
    expect(screen.getByRole('status').textContent).toContain('21 live pieces would be reached.')
    const [first, second] = screen.getAllByRole('listitem')
    if (!first || !second) throw new Error('two pieces')
    expect(within(first).getByRole('deletion').textContent).toContain('removed: Old')
    expect(within(first).getByRole('insertion').textContent).toContain('added: New')
    expect(second.textContent).toContain('no approved wording')
    expect(screen.getByRole('link', { name: /Further pieces/ }).getAttribute('href')).toBe(
      '/desk/disclaimers/agency/reissue?n=2&mode=replace&after=further',
    )
    expect(await faults()).toEqual([])
  })

  it('is asked for with a reason, exactly as it is shown', async () => {
    const onRequest = vi.fn<RequestAction>(async () => done({ jobId: 'j1', key: 'agency' }))
    await show(run, onRequest)
    const button = screen.getByRole('button', { name: 'Ask to bring 21 pieces to version 2' })
    expect(button.hasAttribute('disabled')).toBe(true)
    await userEvent.type(screen.getByRole('textbox', { name: 'Why' }), 'New law.')
    await userEvent.click(button)
    expect(onRequest).toHaveBeenCalledWith({
      ...{ templateId: 't1', n: 2, filter: EVERY_PIECE, mode: 'replace', count: 21, reason: 'New law.' },
    })
    expect(push).toHaveBeenCalledWith('/desk/disclaimers/agency/reissue/j1')
  })

  it('says so when there are others by now, and keeps what was written', async () => {
    const no = refused({ kind: 'invalid', field: 'count', key: 'changedMeanwhile' })
    await show(run, async () => no)
    await userEvent.type(screen.getByRole('textbox', { name: 'Why' }), 'New law.')
    await userEvent.click(screen.getByRole('button', { name: /Ask to bring/ }))
    expect((await screen.findByRole('alert')).textContent).toContain('Meanwhile it has changed.')
    expect(screen.getByRole('textbox', { name: 'Why' })).toHaveProperty('value', 'New law.')
  })

  it('is not asked for beside another, nor for nothing', async () => {
    await show({ ...run, underWay: 'j0' })
    expect(screen.queryByRole('button', { name: /Ask to/ })).toBeNull()
    expect(screen.getByRole('link', { name: 'Open it' }).getAttribute('href')).toBe(
      '/desk/disclaimers/agency/reissue/j0',
    )
  })
})

const job = (more: Partial<ReissueJob> = {}): ReissueJob => ({
  ...{ id: 'j1', toN: 2, mode: 'replace', state: 'requested', pieces: 21, template, filter: EVERY_PIECE },
  ...{ requestedBy: 'Su Min 蘇敏', requestedAt: AT, sectionNames: null, reason: 'New law.', seen: 'x'.repeat(64) },
  ...{ approvedBy: null, approvedAt: null, endedAt: null, mayApprove: true, isOwn: false },
  counts: { waiting: 21, done: 0, unchanged: 0, skipped: 0, refused: 0 },
  ...more,
})

const actions = () => ({
  approve: vi.fn(async () => done(null)),
  decline: vi.fn(async () => done(null)),
  stop: vi.fn(async () => done(null)),
  resume: vi.fn(async () => done(null)),
})

const open = async (shown: ReissueJob, deeds = actions()) => {
  const begun = shown.approvedBy !== null
  const left = { pieces: [], next: null }
  await inWords(
    <JobPage
      {...{ job: shown, tried: begun ? null : run.page, left: begun ? left : null, isFurther: false }}
      {...{ actions: deeds, timeZone: 'UTC' }}
    />,
  )
  return deeds
}

describe('a reissue', () => {
  it('waits for somebody else, who agrees to what is on the screen', async () => {
    const deeds = await open(job())
    await userEvent.click(screen.getByRole('button', { name: 'Agree, and begin with 21 pieces' }))
    expect(deeds.approve).toHaveBeenCalledWith({ jobId: 'j1', seen: 'x'.repeat(64) })
    expect(await faults()).toEqual([])
  })

  it('does not offer whoever asked to agree to it', async () => {
    await open(job({ mayApprove: false, isOwn: true }))
    expect(screen.queryByRole('button', { name: /Agree/ })).toBeNull()
    expect(screen.getByRole('button', { name: 'Take it back' }).hasAttribute('disabled')).toBe(false)
  })

  const begun = { approvedBy: 'Marcus Hale', approvedAt: AT } as const

  it('shows how far it got, and can be stopped and let go on', async () => {
    const counts = { waiting: 8, done: 12, unchanged: 0, skipped: 0, refused: 1 }
    const deeds = await open(job({ ...begun, state: 'running', counts }))
    expect(screen.getByRole('progressbar', { name: 'Pieces done with' }).getAttribute('value')).toBe('13')
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }))
    expect(deeds.stop).toHaveBeenCalledWith({ jobId: 'j1' })
    expect(await faults()).toEqual([])
  })

  it('that is finished is taken away as a spreadsheet, and asks for nothing more', async () => {
    const counts = { waiting: 0, done: 21, unchanged: 0, skipped: 0, refused: 0 }
    await open(job({ ...begun, state: 'finished', endedAt: AT, counts }))
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByRole('link', { name: 'Download as CSV' }).getAttribute('href')).toBe(
      '/desk/disclaimers/agency/reissue/j1/results',
    )
  })
})
