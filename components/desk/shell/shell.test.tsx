import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { BLANK, type NewStoryState } from '@/components/desk/new-story/new-story'
import { roomsOf } from '@/newsroom/people/rooms'
import { editor } from '@/testing/cast'
import { faults, inPage } from '@/testing/in-page'
import { Shell, type ShellProps } from './shell'
import type { StoryHit } from './story-hit'

const push = vi.fn()
vi.mock('next/navigation', () => ({ useRouter: () => ({ push, refresh: vi.fn() }), usePathname: () => '/desk/review' }))
vi.mock('next/dynamic', async () => {
  const { Palette } = await import('./palette')
  return { default: () => Palette }
})

const LIBRARY: StoryHit = {
  storyId: 's1',
  headline: '市立圖書館夜間開放',
  slugline: 'library',
  language: 'zh-Hant',
  state: 'draft',
}

const show = (more: Partial<ShellProps> = {}) =>
  inPage(
    <Shell
      house="The Harbour Post"
      viewer={{ name: editor.name }}
      unread={3}
      rooms={roomsOf(editor).map((room) => ({ ...room, waiting: room.name === 'review' ? 2 : 0 }))}
      looks={{ theme: 'system', isFolded: false, keysOff: false }}
      newStory={{
        desks: [{ id: 'd1', name: 'News' }],
        language: 'en',
        action: vi.fn(async (before: NewStoryState) => before),
      }}
      search={async (query) => (query === '圖書' ? [LIBRARY] : [])}
      remember={vi.fn(async () => undefined)}
      signOut={vi.fn(async () => undefined)}
      {...more}
    >
      <h1>Review</h1>
      <input aria-label="Somewhere to type" />
    </Shell>,
  )

const palette = async () => {
  await userEvent.keyboard('{Control>}k{/Control}')
  return screen.findByRole('searchbox')
}

beforeEach(() => push.mockClear())

describe('the rail', () => {
  it('says in words where one may go, where one is, and what waits', async () => {
    show()
    const rail = screen.getByRole('navigation', { name: 'Newsroom' })
    expect(
      within(rail)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([
      'My work',
      'Review2, 2 wait for you',
      'Reported errors',
      'Board',
      'Stories',
      'Calendar',
      'Disclaimers',
      'Error sampling',
      'From a file',
    ])
    expect(within(rail).getByRole('link', { current: 'page' }).textContent).toContain('Review')
    expect(await faults()).toEqual([])
  })

  it('folds away and remembers it', async () => {
    const remember = vi.fn(async () => undefined)
    show({ remember })
    await userEvent.click(screen.getByRole('button', { name: /Fold away/ }))
    expect(screen.queryByRole('complementary')).toBeNull()
    expect(remember).toHaveBeenCalledWith({ name: 'rail', value: 'folded' })
  })
})

describe('keys', () => {
  it('go to review by g r, and start a story by c', async () => {
    show()
    await userEvent.keyboard('gr')
    expect(push).toHaveBeenCalledWith('/desk/review')
    await userEvent.keyboard('c')
    expect(await screen.findByRole('dialog', { name: 'New story' })).toBeTruthy()
  })

  it('stay silent while somebody types, composes or answers a dialog', async () => {
    show()
    await userEvent.type(screen.getByRole('textbox', { name: 'Somewhere to type' }), 'cgr?')
    fireEvent.keyDown(document.body, { key: 'c', isComposing: true })
    fireEvent.keyDown(document.body, { key: 'c', keyCode: 229 })
    expect(screen.queryByRole('dialog')).toBeNull()
    fireEvent.keyDown(document.body, { key: '?' })
    await screen.findByRole('dialog', { name: 'Keys' })
    fireEvent.keyDown(document.body, { key: 'c' })
    expect(screen.queryByRole('dialog', { name: 'New story' })).toBeNull()
    expect(push).not.toHaveBeenCalled()
  })

  it('can be switched off, all but those with a modifier', async () => {
    show({ looks: { theme: 'system', isFolded: false, keysOff: true } })
    await userEvent.keyboard('cgr?')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(await palette()).toBeTruthy()
  })
})

describe('the palette', () => {
  it('finds a story by two Chinese characters and opens it by Enter', async () => {
    show()
    await userEvent.type(await palette(), '圖書')
    expect(await screen.findByRole('menuitem', { name: /市立圖書館夜間開放/ })).toBeTruthy()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(push).toHaveBeenCalledWith('/desk/stories/s1'))
  })

  it('does nothing on the Enter that ends a composition', async () => {
    show()
    const field = await palette()
    await userEvent.type(field, '圖書')
    await screen.findByRole('menuitem', { name: /市立圖書館夜間開放/ })
    await waitFor(() => expect(field.getAttribute('aria-activedescendant')).toBeTruthy())
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true })
    fireEvent.keyDown(field, { key: 'Enter', keyCode: 229, which: 229 })
    expect(push).not.toHaveBeenCalled()
    expect(screen.getByRole('dialog', { name: 'Find or do' })).toBeTruthy()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(push).toHaveBeenCalledWith('/desk/stories/s1'))
  })

  it('lists every action with its key', async () => {
    show()
    await userEvent.type(await palette(), 'new')
    const found = await screen.findByRole('menuitem', { name: /New story/ })
    expect(found.textContent).toBe('New storyc')
    expect(await faults()).toEqual([])
  })

  it('says so when there is nothing by that name', async () => {
    show()
    await userEvent.type(await palette(), 'zzz')
    expect(await screen.findByText('No story and no action by that name.')).toBeTruthy()
  })
})

describe('a new story', () => {
  it('asks for a slugline only, where there is one desk, and says what is wrong beside it', async () => {
    const action = vi.fn(async (): Promise<NewStoryState> => ({ n: 1, fault: 'slugline', slugline: '   ' }))
    show({ newStory: { desks: [{ id: 'd1', name: 'News' }], language: 'zh-Hant', action } })
    await userEvent.keyboard('c')
    await userEvent.type(await screen.findByRole('textbox', { name: 'Slugline' }), '   ')
    expect(screen.queryByRole('button', { name: /Desk/ })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Start writing' }))
    expect(await screen.findByText('Give it a name of at most 120 characters.')).toBeTruthy()
    expect(action).toHaveBeenCalledWith(BLANK, expect.any(FormData))
  })
})
