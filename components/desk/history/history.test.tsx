import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { done, refused } from '@/newsroom/result'
import { redline } from '@/newsroom/story/redline'
import { NOBODY } from '@/newsroom/story/who-changed'
import { copyOf } from '@/testing/builders/package'
import { faults, inPage } from '@/testing/in-page'
import { Comparison } from './comparison'
import { HistoryNav } from './history-nav'
import { type NameIt, NameVersion } from './name-version'
import { type Restore, RestoreVersion } from './restore-version'
import type { VersionLine } from './version-line'
import { VersionList } from './version-list'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn() }) }))

const STORY = { storyId: 's1', editionId: 'e1', n: 1 }

const line = (seq: number, more: Partial<VersionLine> = {}): VersionLine => ({
  id: `r${seq}`,
  n: 1,
  seq,
  kind: 'autosave',
  name: null,
  author: 'Lin Wei 林薇',
  at: new Date(`2026-03-0${seq}T02:00:00Z`),
  parts: [],
  ...more,
})

const LINES = [
  line(3, { kind: 'named', name: 'Before the call' }),
  line(2, { parts: ['headline', 'copy'] }),
  line(1, { author: null, kind: 'repin' }),
]

const list = () =>
  inPage(
    <>
      <h1>History</h1>
      <HistoryNav storyId="s1" here="versions" />
      <VersionList storyId="s1" lines={LINES} timeZone="Asia/Taipei" actionOf={() => null} />
    </>,
  )

describe('the versions', () => {
  it('stand under their day with who, what and when', async () => {
    list()
    expect(screen.getAllByRole('heading', { level: 2 }).map((day) => day.textContent)).toEqual([
      'Tuesday, 3 March 2026',
      'Monday, 2 March 2026',
      'Sunday, 1 March 2026',
    ])
    expect(screen.getByText('Before the call')).toBeTruthy()
    expect(screen.getByText('Disclaimers brought up to date')).toBeTruthy()
    expect(screen.getByText('Headline and Copy')).toBeTruthy()
    expect(await faults()).toEqual([])
  })

  it('compare the two newest unless others are chosen', () => {
    list()
    expect(screen.getByRole('radio', { name: 'To: Edition 1, version 3' })).toHaveProperty('checked', true)
    expect(screen.getByRole('radio', { name: 'From: Edition 1, version 2' })).toHaveProperty('checked', true)
    const compare = screen.getAllByRole('link', { name: 'Compare with the one before' })
    expect(compare.map((link) => link.getAttribute('href'))).toEqual([
      '/desk/stories/s1/history/compare?a=r2&b=r3',
      '/desk/stories/s1/history/compare?a=r1&b=r2',
    ])
  })
})

const restoring = (restore: Restore, makesHand = false) => (
  <RestoreVersion story={STORY} revisionId="r1" headId="r3" label="version 1" {...{ makesHand, restore }} />
)

describe('restoring', () => {
  it('is done at once and can be taken back by restoring what stood before', async () => {
    const restore = vi.fn<Restore>(async () => done({ seq: 4 }))
    inPage(restoring(restore))
    await userEvent.click(screen.getByRole('button', { name: 'Restore this version: version 1' }))
    const said = await screen.findByRole('alertdialog')
    expect(said.textContent).toContain('Restored as version 4.')
    await userEvent.click(within(said).getByRole('button', { name: 'Undo' }))
    expect(restore.mock.calls.map(([{ revisionId }]) => revisionId)).toEqual(['r1', 'r3'])
  })

  it('asks a reviewer first, whom it would keep from approving', async () => {
    const restore = vi.fn<Restore>(async () => done({ seq: 4 }))
    inPage(restoring(restore, true))
    await userEvent.click(screen.getByRole('button', { name: /Restore/ }))
    const asked = within(screen.getByRole('dialog', { name: 'You would have a hand in it' }))
    expect(restore).not.toHaveBeenCalled()
    await userEvent.click(asked.getByRole('button', { name: 'Restore anyway' }))
    expect(restore).toHaveBeenCalledOnce()
  })

  it('says why when it is refused', async () => {
    const restore = vi.fn<Restore>(async () => refused({ kind: 'forbidden', because: 'inReview' }))
    inPage(restoring(restore))
    await userEvent.click(screen.getByRole('button', { name: /Restore/ }))
    expect(await screen.findByText('The piece is in review. Recall it first.')).toBeTruthy()
  })
})

describe('naming', () => {
  it('keeps the present text under the name', async () => {
    const nameIt = vi.fn<NameIt>(async () => done({ seq: 4 }))
    inPage(<NameVersion story={STORY} nameIt={nameIt} />)
    await userEvent.type(screen.getByRole('textbox', { name: 'Keep the present text as' }), 'Before the call{Enter}')
    expect(await screen.findByText('Kept as “Before the call”.')).toBeTruthy()
    expect(nameIt).toHaveBeenCalledWith({ storyId: 's1', editionId: 'e1', name: 'Before the call' })
  })
})

const unnamed = { who: NOBODY, media: {} }

describe('comparing', () => {
  it('marks words in Chinese text, not whole paragraphs', () => {
    const blocks = redline(copyOf('圖書館今天開放。'), copyOf('圖書館昨日開放。'), 'zh-Hant')
    inPage(<Comparison language="zh-Hant" parts={[]} blocks={blocks} {...unnamed} />)
    expect(screen.getByRole('insertion').textContent).toContain('昨日')
    expect(screen.getByRole('deletion').textContent).toContain('今天')
  })

  it('says when nothing differs', () => {
    const blocks = redline(copyOf('One.'), copyOf('One.'), 'en')
    inPage(<Comparison language="en" parts={[]} blocks={blocks} {...unnamed} />)
    expect(screen.getByText('The two versions are the same.')).toBeTruthy()
  })
})
