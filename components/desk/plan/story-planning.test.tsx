import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { done } from '@/newsroom/result'
import type { StoryPlan } from '@/newsroom/story/story-plan'
import { faults, inPage, NOW } from '@/testing/in-page'
import { EmbargoBanner } from '../embargo-banner'
import type { PlanDeeds } from './plan-deeds'
import { StoryPlanning } from './story-planning'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn() }) }))

const NOTHING = {
  assign: false,
  claim: false,
  plan: false,
  hold: false,
  liftEmbargo: false,
  clearLegal: false,
  clearMajor: false,
} as const

const EVERYTHING = {
  assign: true,
  claim: false,
  plan: true,
  hold: true,
  liftEmbargo: true,
  clearLegal: true,
  clearMajor: true,
} as const

const plan = (more: Partial<StoryPlan> = {}): StoryPlan => ({
  storyId: 's1',
  slugline: 'library',
  desk: { id: 'd1', name: 'News' },
  holder: null,
  priority: 'normal',
  deadline: null,
  embargo: null,
  legalNeeded: false,
  majorTopic: false,
  majorFiling: 'none',
  majorReference: '',
  follows: null,
  languages: [],
  lacking: null,
  people: [{ id: 'lin', name: 'Lin Wei 林薇' }],
  startDesks: [{ id: 'd1', name: 'News' }],
  zone: 'Asia/Taipei',
  may: EVERYTHING,
  ...more,
})

const yes = () => vi.fn(async () => done(null))

const show = (shown: StoryPlan) => {
  const deeds = {
    assign: yes(),
    setDeadline: yes(),
    setPriority: yes(),
    moveStory: yes(),
    linkTranslation: yes(),
    unlinkTranslation: yes(),
    correctAlone: yes(),
    setEmbargo: yes(),
    liftEmbargo: yes(),
    flagLegal: yes(),
    clearLegal: yes(),
    flagMajor: yes(),
    clearMajor: yes(),
    setFiling: yes(),
    duplicate: vi.fn(async () => done({ storyId: 's2' })),
    followUp: vi.fn(async () => done({ storyId: 's3' })),
  } satisfies PlanDeeds
  inPage(
    <>
      <h1>A story</h1>
      <StoryPlanning plan={shown} personId="me" deeds={deeds} />
    </>,
  )
  return deeds
}

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

describe('the planning of a story', () => {
  it('only tells those who may decide nothing', async () => {
    show(plan({ may: NOTHING, startDesks: [], legalNeeded: true }))
    expect(screen.queryAllByRole('button')).toEqual([])
    expect(screen.getByText('Has to be read by legal')).toBeTruthy()
    expect(await faults()).toEqual([])
  })

  it('lets somebody take a story nobody has', async () => {
    const deeds = show(plan({ may: { ...NOTHING, claim: true } }))
    await press('Take it')
    expect(deeds.assign).toHaveBeenCalledWith({ storyId: 's1', assigneeId: 'me', note: '' })
  })

  it('says a deadline with its zone, and takes its removal back', async () => {
    const deadline = { date: '2026-03-03', time: '09:30', zone: 'Asia/Taipei' } as const
    const deeds = show(plan({ deadline }))
    expect(screen.getByText('3 March 2026, 09:30 Taipei (UTC+8)')).toBeTruthy()
    await press('Remove')
    expect(deeds.setDeadline).toHaveBeenLastCalledWith({ storyId: 's1', deadline: null })
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(deeds.setDeadline).toHaveBeenLastCalledWith({ storyId: 's1', deadline })
  })

  it('asks for a reason before legal is asked', async () => {
    const deeds = show(plan())
    await press('Ask legal…')
    const dialog = screen.getByRole('dialog')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Do it' }))
    expect(deeds.flagLegal).not.toHaveBeenCalled()
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Reason' }), 'It names a minor.')
    expect(await faults()).toEqual([])
    await userEvent.click(within(dialog).getByRole('button', { name: 'Do it' }))
    expect(deeds.flagLegal).toHaveBeenCalledWith({ storyId: 's1', reason: 'It names a minor.' })
  })

  it('sets an embargo without an end only with who asked for it and why', async () => {
    const deeds = show(plan({ deadline: { date: '2026-03-03', time: '09:30', zone: 'UTC' } }))
    await press('Set…')
    await userEvent.click(screen.getByRole('radio', { name: 'Until a chief lifts it' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Who asked for it' }), 'The Journal')
    expect(screen.getByRole('button', { name: 'Save' }).hasAttribute('disabled')).toBe(true)
    await userEvent.type(screen.getByRole('textbox', { name: 'Reason' }), 'Agreed.')
    await press('Save')
    const asked = { storyId: 's1', until: 'indefinite', source: 'The Journal', reason: 'Agreed.' }
    expect(deeds.setEmbargo).toHaveBeenCalledWith(asked)
  })

  it('begins a follow-up under a name of its own', async () => {
    const deeds = show(plan())
    await press('Follow-up…')
    await userEvent.clear(screen.getByRole('textbox', { name: 'Slugline' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Slugline' }), 'library, day two')
    await press('Start')
    expect(deeds.followUp).toHaveBeenCalledWith({ storyId: 's1', deskId: 'd1', slugline: 'library, day two' })
  })
})

describe('the banner of an embargo', () => {
  const embargo = { source: 'The Journal', reason: 'agreed', zone: 'Europe/London' } as const

  it('stands with time, zone and source until its minute', () => {
    inPage(<EmbargoBanner embargo={{ ...embargo, until: new Date('2026-03-09T08:00:00Z') }} />)
    expect(screen.getByRole('status').textContent).toBe(
      'Under embargountil 9 March 2026, 08:00 London (UTC). Asked for by The Journal: agreed',
    )
  })

  it('is gone once it has lifted', () => {
    inPage(<EmbargoBanner embargo={{ ...embargo, until: NOW }} />)
    expect(screen.queryByRole('status')).toBeNull()
  })
})
