import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { done } from '@/newsroom/result'
import type { StoryPlan } from '@/newsroom/story/story-plan'
import { faults, inPage } from '@/testing/in-page'
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
  limit: false,
} as const

const EVERYTHING = {
  assign: true,
  claim: false,
  plan: true,
  hold: true,
  liftEmbargo: true,
  clearLegal: true,
  clearMajor: true,
  limit: true,
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
  limit: null,
  listable: { people: [], desks: [] },
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
    limitStory: yes(),
    liftLimit: yes(),
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

  it('limits who may know of a story to people found by name, with a reason, and never without whoever says so', async () => {
    const listable = {
      people: [
        { id: 'me', name: 'Marcus Hale' },
        { id: 'lin', name: 'Lin Wei 林薇' },
        { id: 'ada', name: 'Ada Chen 陳雅達' },
      ],
      desks: [{ id: 'd1', name: 'News' }],
    }
    const deeds = show(plan({ holder: { id: 'lin', name: 'Lin Wei 林薇' }, listable }))
    await press('Limit…')
    const dialog = within(screen.getByRole('dialog'))
    expect(dialog.getByRole('checkbox', { name: 'Marcus Hale' })).toHaveProperty('disabled', true)
    expect(dialog.getByRole('checkbox', { name: 'Lin Wei 林薇' })).toHaveProperty('checked', true)
    await userEvent.type(dialog.getByRole('textbox', { name: 'Find a person by name' }), '雅')
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Ada Chen 陳雅達' }))
    expect(await faults()).toEqual([])
    await userEvent.click(dialog.getByRole('button', { name: 'Do it' }))
    expect(deeds.limitStory).not.toHaveBeenCalled()
    await userEvent.type(dialog.getByRole('textbox', { name: 'Reason' }), 'One source.')
    await userEvent.click(dialog.getByRole('button', { name: 'Do it' }))
    const chosen = { people: ['lin', 'ada'], desks: [], reason: 'One source.' }
    expect(deeds.limitStory).toHaveBeenCalledWith({ storyId: 's1', ...chosen })
  })

  it('names who may know of a limited story, and lets it be known again with a reason', async () => {
    const limit = { people: [{ id: 'lin', name: 'Lin Wei 林薇' }], desks: [{ id: 'd1', name: 'News' }] }
    const deeds = show(plan({ limit }))
    expect(screen.getByText('Limited')).toBeTruthy()
    expect(screen.getByText('Lin Wei 林薇 · News')).toBeTruthy()
    await press('Lift limit…')
    await userEvent.type(screen.getByRole('textbox', { name: 'Reason' }), 'It is out.')
    await press('Do it')
    expect(deeds.liftLimit).toHaveBeenCalledWith({ storyId: 's1', reason: 'It is out.' })
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
