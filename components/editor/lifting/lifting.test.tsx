import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { LeftNotices } from '@/components/desk/disclaimers/lifted/left-notices'
import { LiftedNotices } from '@/components/desk/disclaimers/lifted/lifted-notices'
import type { Copy } from '@/newsroom/copy/copy'
import { withoutBlock } from '@/newsroom/disclaimers/lift/typed-notice'
import { done } from '@/newsroom/result'
import { COPIED } from '@/testing/builders/typed-notice'
import { reporter } from '@/testing/cast'
import { faults } from '@/testing/in-page'
import { inWords } from '@/testing/in-words'
import { TypedNoticeBanner } from './typed-notice-banner'
import { useLifting } from './use-lifting'

const typed = { at: COPIED.at, text: COPIED.notice, added: null }
const proposal = {
  templateId: 't1',
  key: 'third-party',
  name: 'Third-party content',
  names: {},
  isCarried: false,
} as const

const banner = (more: Partial<Parameters<typeof TypedNoticeBanner>[0]> = {}) => (
  <TypedNoticeBanner
    typed={{ ...typed, proposal: { ...proposal, why: 'kind' } }}
    language="zh-Hant"
    isPending={false}
    no={null}
    onLift={vi.fn()}
    onLeave={vi.fn()}
    onDropAdded={vi.fn()}
    {...more}
  />
)

describe('the banner about a notice in the text', () => {
  it('quotes it in its own language and names what would stand in its place', async () => {
    await inWords(banner())
    expect(screen.getByText(COPIED.notice).closest('[lang]')).toHaveProperty('lang', 'zh-Hant')
    expect(screen.getByText(/Third-party content.*can stand in its place/)).toBeTruthy()
    expect(await faults()).toEqual([])
  })

  it('says so where the piece carries it already, and where nothing is like it', async () => {
    await inWords(banner({ typed: { ...typed, proposal: { ...proposal, why: 'same', isCarried: true } } }))
    expect(screen.getByText(/which the piece carries already/)).toBeTruthy()
    await inWords(banner({ typed: { ...typed, proposal: null } }))
    expect(screen.getByText(/like no approved disclaimer/)).toBeTruthy()
  })

  it('is answered either way', async () => {
    const [onLift, onLeave] = [vi.fn(), vi.fn()]
    await inWords(banner({ onLift, onLeave }))
    await userEvent.click(screen.getByRole('button', { name: 'Lift it out' }))
    await userEvent.click(screen.getByRole('button', { name: 'Leave it' }))
    expect([onLift, onLeave].map((answer) => answer.mock.calls.length)).toEqual([1, 1])
  })
})

describe('the banner, after undo brought a lifted notice back', () => {
  it('says in one line that the template in its place is still added, and offers to take it off', async () => {
    const added = { choiceId: 'c1', template: { name: 'Third-party content', names: {} } }
    const onDropAdded = vi.fn()
    const carried = { ...typed, proposal: { ...proposal, why: 'kind' as const, isCarried: true }, added }
    await inWords(banner({ typed: carried, onDropAdded }))
    expect(screen.getByText(/The paragraph is back, and “Third-party content”/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Leave it' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Take “Third-party content” off again' }))
    expect(onDropAdded).toHaveBeenCalledWith(added)
    expect(await faults()).toEqual([])
  })
})

const deeds = {
  lift: vi.fn(async () => done({ text: COPIED.notice })),
  leave: vi.fn(async () => done(null)),
  takeBack: vi.fn(async () => done(null)),
}
const desk = { kept: { settled: async () => true }, taken: { editor: () => null } }
const LIFTING = { storyId: 's1', editionId: 'e1', desk, deeds, typed: { ...typed, proposal: null } }

function Shown({ copy }: { readonly copy: Copy }) {
  const { shown, leave } = useLifting({ ...LIFTING, copy })
  return shown ? (
    <button type="button" onClick={() => leave(shown)}>
      {shown.text}
    </button>
  ) : null
}

describe('the banner, as the text on the screen changes', () => {
  it('is gone with the paragraph, whatever the server last heard, and back with it', async () => {
    const { container } = await inWords(<Shown copy={withoutBlock(COPIED.copy, COPIED.at)} />)
    expect(container.textContent).toBe('')
    await inWords(<Shown copy={COPIED.copy} />)
    expect(screen.getByText(COPIED.notice)).toBeTruthy()
  })

  it('keeps with the piece that somebody said to leave it', async () => {
    await inWords(<Shown copy={COPIED.copy} />)
    await userEvent.click(screen.getByRole('button'))
    expect(deeds.leave).toHaveBeenCalledWith({ storyId: 's1', editionId: 'e1', at: COPIED.at })
    expect(deeds.lift).not.toHaveBeenCalled()
  })
})

describe('a notice somebody decided to leave in the text', () => {
  const left = [{ id: 'n1', at: COPIED.at, text: COPIED.notice, by: reporter.name }]
  const list = (takeBack = vi.fn(async () => done(null)), mayDecide = true) => (
    <LeftNotices {...{ left, mayDecide, takeBack }} language="zh-Hant" />
  )

  it('is named with whoever decided it, to be decided again only by whoever may write', async () => {
    await inWords(list(undefined, false))
    expect(screen.getByText(`Left by ${reporter.name}`)).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
    expect(await faults()).toEqual([])
  })

  it('is decided again', async () => {
    const takeBack = vi.fn(async () => done(null))
    await inWords(list(takeBack))
    await userEvent.click(screen.getByRole('button', { name: /^Decide again about/ }))
    expect(takeBack).toHaveBeenCalledWith('n1')
  })
})

describe('a lifted notice nobody has decided about', () => {
  const lifted = [{ id: 'l1', text: COPIED.notice, by: reporter.name }]
  const list = (decide = vi.fn(async () => done(null)), mayDecide = true) => (
    <LiftedNotices
      {...{ lifted, mayDecide, decide }}
      language="zh-Hant"
      addable={[{ id: 't1', name: 'Third-party content', names: {}, placement: 'bottom' }]}
    />
  )

  it('stands there with its words, and is decided about only by whoever may write', async () => {
    await inWords(list(undefined, false))
    expect(screen.getByText(COPIED.notice)).toBeTruthy()
    expect(screen.queryByRole('button')).toBeNull()
    expect(await faults()).toEqual([])
  })

  it('gets a template', async () => {
    const decide = vi.fn(async () => done(null))
    await inWords(list(decide))
    await userEvent.click(screen.getByRole('button', { name: /^Decide about/ }))
    await userEvent.click(screen.getByRole('button', { name: /In its place/ }))
    await userEvent.click(screen.getByRole('option', { name: 'Third-party content' }))
    await userEvent.click(screen.getByRole('button', { name: 'Decide' }))
    expect(decide).toHaveBeenCalledWith('l1', 't1', '')
  })

  it('goes without one only for a reason', async () => {
    const decide = vi.fn(async () => done(null))
    await inWords(list(decide))
    await userEvent.click(screen.getByRole('button', { name: /^Decide about/ }))
    await userEvent.click(screen.getByRole('button', { name: /In its place/ }))
    await userEvent.click(screen.getByRole('option', { name: 'None is needed' }))
    expect(screen.getByRole('button', { name: 'Decide' })).toHaveProperty('disabled', true)
    await userEvent.type(screen.getByRole('textbox', { name: /Why none is needed/ }), 'A line of the old site.')
    await userEvent.click(screen.getByRole('button', { name: 'Decide' }))
    expect(decide).toHaveBeenCalledWith('l1', null, 'A line of the old site.')
  })
})
