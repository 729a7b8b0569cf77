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
  stage: { role: 'editor', takenBy: null },
  priority: 'normal',
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
