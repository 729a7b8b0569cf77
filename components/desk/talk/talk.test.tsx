import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { refused } from '@/newsroom/result'
import { writeMention } from '@/newsroom/talk/mention'
import { faults } from '@/testing/in-page'
import {
  ADA,
  actions,
  id,
  line,
  nextStory,
  OPINION,
  page,
  remark,
  SETTLED,
  show,
  storyId,
  talking,
} from '@/testing/talk-on-screen'
import type { TalkActions } from './talk-actions'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn() }) }))

beforeEach(nextStory)

const thread = (name: string | RegExp) => screen.getByRole('article', { name })

describe('the talk on a story', () => {
  it('says what would be here before anybody has spoken', async () => {
    show(talking([]))
    expect(screen.getByText('Nobody has said anything yet')).toBeTruthy()
    expect(await faults()).toEqual([])
  })

  it('puts what waits first, folds up what is resolved, and says what is an opinion', async () => {
    show(
      talking([
        line(1, { blocking: true }),
        SETTLED,
        OPINION,
        line(6, { kind: 'send_back' }),
        line(7, { kind: 'note' }),
      ]),
    )
    const [waiting, rest] = screen.getAllByRole('heading', { level: 3 })
    expect([waiting?.textContent, rest?.textContent]).toEqual([
      '3 wait for an answer',
      'Resolved, and what reviews said',
    ])
    expect(screen.getAllByText('Stops approval')).toHaveLength(1)
    for (const kind of ['Opinion', 'Sent back', 'Note to the desk']) expect(screen.getByText(kind)).toBeTruthy()
    expect(screen.getByText('Lin Wei 林薇: Name the ship. · 1 reply').closest('details')?.open).toBe(false)
    expect(within(thread(/Opinion/)).queryByRole('button', { name: 'Resolve' })).toBeNull()
    expect(await faults()).toEqual([])
  })

  it('sets each text in its language, and the names in it apart', () => {
    const text = `請${writeMention(ADA)}看`
    show(talking([line(1, { remarks: [remark({ id: id(1), text }), remark({ id: id(3) })] })]))
    const name = screen.getByText('@Ada Chen 陳雅達')
    expect(name.parentElement?.textContent).toBe('請@Ada Chen 陳雅達看')
    expect(name.parentElement?.lang).toBe('zh-Hans')
    expect(screen.getByText('Who said so?').lang).toBe('en')
  })

  it('brings older talk on request', async () => {
    const { acts } = show(talking([line(1)], { next: 'there' }))
    await userEvent.click(screen.getByRole('button', { name: 'Earlier talk' }))
    expect(acts.more).toHaveBeenCalledWith({ storyId: storyId(), cursor: 'there' })
    expect(await screen.findByText('Checked.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Earlier talk' })).toBeNull()
  })

  it('believes a newer page, and keeps what fell off its end', async () => {
    const { rerender, acts } = show(talking([line(2, { remarks: [remark({ text: 'second' })] }), line(1)]))
    rerender(page(talking([line(3, { remarks: [remark({ text: 'third' })] }), { ...SETTLED, id: id(2) }]), acts))
    expect(screen.queryByText('second')).toBeNull()
    expect(screen.getAllByRole('article').map(({ id: own }) => own)).toEqual([
      `talk-${id(3)}`,
      `talk-${id(1)}`,
      `talk-${id(2)}`,
    ])
  })
})

describe('a thread', () => {
  it('is answered where it stands', async () => {
    const { acts } = show(talking([line(1)]))
    await userEvent.click(within(thread(/Comment/)).getByRole('button', { name: 'Reply' }))
    const answer = screen.getByRole('textbox', { name: 'Your reply' })
    expect(document.activeElement).toBe(answer)
    await userEvent.type(answer, 'The clerk.')
    await userEvent.click(within(thread(/Comment/)).getByRole('button', { name: 'Post' }))
    expect(acts.reply).toHaveBeenCalledWith({ storyId: storyId(), threadId: id(1), text: 'The clerk.' })
    expect(await screen.findByText('The clerk.')).toBeTruthy()
    expect(screen.queryByRole('textbox', { name: 'Your reply' })).toBeNull()
  })

  it('is resolved, and opened again', async () => {
    const { acts } = show(talking([line(1)]))
    await userEvent.click(screen.getByRole('button', { name: 'Resolve' }))
    expect(acts.resolve).toHaveBeenCalledWith({ storyId: storyId(), threadId: id(1) })
    expect(await screen.findByText(/Resolved by Ada Chen/)).toBeTruthy()
    await userEvent.click(screen.getByText('Lin Wei 林薇: Who said so?'))
    await userEvent.click(screen.getByRole('button', { name: 'Reopen' }))
    expect(acts.reopen).toHaveBeenCalledWith({ storyId: storyId(), threadId: id(1) })
  })

  it('says why it cannot be resolved', async () => {
    const no = refused({ kind: 'forbidden', because: 'blockingThread' })
    show(talking([line(1)]), actions({ resolve: async () => no }))
    await userEvent.click(screen.getByRole('button', { name: 'Resolve' }))
    expect((await screen.findByRole('alert')).textContent).toContain('only whoever wrote it or an editor')
  })

  it('leaves the place of words that were taken back', async () => {
    const { acts } = show(talking([line(1, { remarks: [remark({ mayRetract: true })] })]))
    const first = () => screen.getByRole('button', { name: 'Take back what you wrote: Who said so?' })
    await userEvent.click(first())
    await userEvent.click(screen.getByRole('button', { name: 'Keep' }))
    await userEvent.click(first())
    expect(acts.retract).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Take back for good' }))
    expect(acts.retract).toHaveBeenCalledWith({ storyId: storyId(), threadId: id(1), commentId: id(9) })
    expect(await screen.findByText('Taken back')).toBeTruthy()
    expect(screen.queryByText('Who said so?')).toBeNull()
  })

  it('of the record is read, and not answered', () => {
    show(talking([line(1, { source: 'record', kind: 'send_back', isOpen: false, mayResolve: false })]))
    expect(within(thread(/Sent back/)).queryAllByRole('button')).toEqual([])
  })
})

describe('a link to a thread', () => {
  it('brings it into view and folds it open', async () => {
    window.location.hash = `#talk-${id(2)}`
    show(talking([line(1), SETTLED]))
    await waitFor(() => expect(document.activeElement?.id).toBe(`talk-${id(2)}`))
    expect(document.activeElement?.querySelector('details')?.open).toBe(true)
  })

  it('fetches one that is further down', async () => {
    window.location.hash = `#talk-${id(4)}`
    const find = vi.fn<TalkActions['find']>(async () => OPINION)
    show(talking([line(1)]), actions({ find }))
    await waitFor(() => expect(document.activeElement?.id).toBe(`talk-${id(4)}`))
    expect(find).toHaveBeenCalledExactlyOnceWith({ storyId: storyId(), threadId: id(4) })
  })

  it('says so when there is none', async () => {
    window.location.hash = `#talk-${id(5)}`
    show(talking([line(1)]))
    expect((await screen.findByRole('alert')).textContent).toContain('never part of this story')
  })
})
