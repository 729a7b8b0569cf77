import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { StoryLine } from '@/newsroom/story/story-line'
import { faults, inPage, NOW } from '@/testing/in-page'
import { Dense } from './density'
import { ListKeys } from './list-keys'
import { storiesAddress } from './stories-address'
import { StoryRows } from './story-rows'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn() }) }))

const line = (more: Partial<StoryLine> = {}): StoryLine => ({
  storyId: 's1',
  n: 1,
  headline: 'Library tries late opening',
  slugline: 'library',
  language: 'en',
  state: 'in_review',
  isLiveBelow: false,
  section: { en: 'News', 'zh-Hant': '新聞', 'zh-Hans': '新闻' },
  kind: 'first',
  holder: 'Lin Wei 林薇',
  stage: { role: 'editor', takenBy: null, isNamed: false, more: null },
  priority: 'normal',
  isLimited: false,
  due: null,
  hasDebt: false,
  unseen: null,
  at: new Date(NOW.getTime() - 3_600_000),
  ...more,
})

const LINES = [
  line(),
  line({ storyId: 's2', headline: '', state: 'draft' }),
  line({ storyId: 's3', headline: '港口夜市', language: 'zh-Hant', n: 2, state: 'draft', isLiveBelow: true }),
]

const show = () =>
  inPage(
    <>
      <h1>Stories</h1>
      <ListKeys isOff={false} />
      <StoryRows label="Stories" lines={LINES} />
    </>,
  )

describe('a line of the list', () => {
  it('tells the headline, the state in words, who has it, what it waits for and when', async () => {
    show()
    const [first] = within(screen.getByRole('list', { name: 'Stories' })).getAllByRole('listitem')
    expect(first?.textContent).toBe(
      'Library tries late openingNewsIn reviewLin Wei 林薇 · waits for an editor1 hour ago',
    )
    expect(await faults()).toEqual([])
  })

  it('stands under its slugline while it has no headline', () => {
    show()
    expect(screen.getByRole('link', { name: 'library' }).getAttribute('href')).toBe('/desk/stories/s2')
    expect(screen.getByText(/No headline yet/)).toBeTruthy()
  })

  it('never calls a live piece a draft', () => {
    show()
    const third = screen.getByRole('link', { name: '港口夜市' }).closest('li')
    expect(third?.textContent).toContain('Published, changes in work')
    expect(third?.textContent).not.toContain('Draft')
  })

  it('is reached by j and k', async () => {
    show()
    const focused = () => document.activeElement?.textContent
    await userEvent.keyboard('j')
    expect(focused()).toBe('Library tries late opening')
    await userEvent.keyboard('jj')
    expect(focused()).toBe('港口夜市')
    await userEvent.keyboard('jk')
    expect(focused()).toBe('library')
  })
})

describe('the density', () => {
  it('changes at once and is remembered', async () => {
    const remember = vi.fn(async () => undefined)
    const { container } = inPage(
      <Dense density="comfortable" remember={remember}>
        <p>Lines</p>
      </Dense>,
    )
    await userEvent.click(screen.getByRole('radio', { name: 'Compact' }))
    expect(container.querySelector('[data-density="compact"]')).toBeTruthy()
    expect(remember).toHaveBeenCalledWith({ name: 'density', value: 'compact' })
  })
})

it('leads to a list, and to a page of it', () => {
  expect(storiesAddress('')).toBe('/desk/stories')
  expect(storiesAddress('state=draft')).toBe('/desk/stories?state=draft')
  expect(storiesAddress('state=draft', 'a b')).toBe('/desk/stories?state=draft&after=a+b')
  expect(storiesAddress('', 'x')).toBe('/desk/stories?after=x')
})

describe('what a line says of its piece', () => {
  const said = (more: Partial<StoryLine>) => {
    const { container, unmount } = inPage(
      <StoryRows label="Stories" lines={[line({ state: 'draft', stage: null, ...more })]} />,
    )
    const text = container.querySelector('li')?.textContent ?? ''
    unmount()
    return text
  }
  const hours = (n: number) => new Date(NOW.getTime() + n * 3_600_000)

  it('is when it is due, on the clock that was meant', () => {
    expect(said({ due: { at: hours(3), zone: 'Europe/London' } })).toMatch(/due .*15:00.*GMT/)
  })

  it('is that it is late, in a word', () => {
    expect(said({ due: { at: hours(-1), zone: 'Asia/Taipei' } })).toContain('overdue')
    expect(said({ due: { at: hours(1), zone: 'Asia/Taipei' } })).toContain('due')
  })

  it('is how pressing it is, what is owed and what is new to the reader, in words', () => {
    const text = said({ priority: 'urgent', hasDebt: true, unseen: 3, kind: 'correction', n: 2 })
    for (const word of ['Urgent', 'second look owed', '3 changes you have not seen', 'Correction']) {
      expect(text).toContain(word)
    }
    expect(said({ storyId: 's9', unseen: 0 })).not.toContain('not seen')
  })

  it('is whose turn it is in review, or who has taken it on', () => {
    expect(said({ state: 'in_review', stage: { role: 'legal', takenBy: null, isNamed: false, more: null } })).toContain(
      'waits for legal',
    )
    expect(
      said({ state: 'in_review', stage: { role: 'editor', takenBy: 'Ada Chen 陳雅達', isNamed: false, more: null } }),
    ).toContain('with Ada Chen 陳雅達')
    const two = { role: 'editor', takenBy: null, isNamed: true, more: null } as const
    expect(said({ storyId: 's8', stage: two })).toContain('waits for the people named for it')
    expect(said({ storyId: 's7', stage: { ...two, more: 1 } })).toContain('waits for 1 more reader')
  })
})
