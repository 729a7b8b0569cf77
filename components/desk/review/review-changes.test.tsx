import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { PartChange } from '@/newsroom/story/part-texts'
import { comparePictures } from '@/newsroom/story/picture-change'
import { redline } from '@/newsroom/story/redline'
import { NOBODY } from '@/newsroom/story/who-changed'
import { copyOf } from '@/testing/builders/package'
import { faults, inPage } from '@/testing/in-page'
import { ReviewChanges, type ReviewChangesProps } from './review-changes'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn() }) }))

const blocks = redline(copyOf('The library closes early.', 'Gone.'), copyOf('The library closes late.'), 'en')
const headline: PartChange = {
  part: 'headline',
  change: 'changed',
  stretches: [
    { kind: 'gone', text: 'Old' },
    { kind: 'new', text: 'New' },
  ],
}
const looked = { kind: 'look', at: new Date('2026-03-02T01:00:00Z') } as const

const changes = (more: Partial<ReviewChangesProps> = {}) => (
  <ReviewChanges
    language="en"
    base={looked}
    isSeen={false}
    parts={[headline]}
    blocks={blocks}
    changedBy={['Lin Wei 林薇']}
    who={NOBODY}
    media={{}}
    {...more}
  />
)

const unchanged = { parts: [], blocks: redline(copyOf('One.'), copyOf('One.'), 'en'), changedBy: [] }

describe('the changes a reviewer sees', () => {
  it('mark insertions and deletions by element, and say them aloud', () => {
    inPage(changes())
    expect(screen.getAllByRole('insertion').map((node) => node.textContent)).toEqual(['added:New', 'added:late'])
    expect(screen.getAllByRole('deletion').map((node) => node.textContent)).toEqual([
      'removed:Old',
      'removed:early',
      'removed:Gone.',
    ])
  })

  it('stand beside the text first, then in the text, with names', () => {
    inPage(changes())
    const [beside, copy] = [
      screen.getByRole('region', { name: 'Beside the text' }),
      screen.getByRole('region', { name: 'Copy' }),
    ]
    expect(beside.compareDocumentPosition(copy) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    expect(screen.getByText('Changed by Lin Wei 林薇')).toBeTruthy()
  })

  it('name beside each part and each block whoever changed that one', () => {
    const who = { parts: { headline: ['Ada Chen', null] }, blocks: new Map([['para-1', ['Rosa Vidal']]]) }
    inPage(changes({ who }))
    const names = (region: string) =>
      within(screen.getByRole('region', { name: region }))
        .getAllByText('Changed by')
        .map((node) => node.parentElement?.textContent)
    expect(names('Beside the text')).toEqual(['Changed byAda Chen · Stet'])
    expect(names('Copy')).toEqual(['Changed byRosa Vidal'])
  })

  it('say of a moved paragraph that it moved', () => {
    const [one, two] = copyOf('One.', 'Two.').content ?? []
    const turned = { type: 'doc' as const, content: [two, one].flatMap((block) => block ?? []) }
    inPage(changes({ blocks: redline(copyOf('One.', 'Two.'), turned, 'en') }))
    expect(screen.getByText('Moved here')).toBeTruthy()
    expect(screen.getByText('Stood here before')).toBeTruthy()
  })

  it('say of what is new to them that it is, and of a later edition what it changes', () => {
    inPage(changes({ base: { kind: 'nothing' } }))
    expect(screen.getByRole('heading', { name: 'You have not seen this piece before' })).toBeTruthy()
    inPage(changes({ base: { kind: 'edition', n: 1, isLive: true } }))
    expect(screen.getByRole('heading', { name: 'What this edition changes' })).toBeTruthy()
    expect(screen.getByText('Compared with edition 1, which readers have.')).toBeTruthy()
  })

  it('are said to be none when there are none', () => {
    inPage(changes(unchanged))
    expect(screen.getByText('Nothing has changed since you last looked.')).toBeTruthy()
  })

  it('are not said to be unseen to somebody who saw this very text, though nothing before it', () => {
    inPage(changes({ base: { kind: 'nothing' }, isSeen: true }))
    expect(screen.getByRole('heading', { name: 'Nothing has changed since you last looked.' })).toBeTruthy()
    expect(screen.queryByText('You have not seen this piece before')).toBeNull()
  })

  it('stay in sight when the page is opened again, as what had changed by then', () => {
    inPage(changes({ isSeen: true }))
    expect(screen.getByText(/^Shown again: what had changed by then/)).toBeTruthy()
    expect(screen.getAllByRole('insertion')).toHaveLength(2)
  })
})

describe('a picture that was exchanged', () => {
  const used = { mediaId: 'a', alt: 'A ferry', decorative: false, caption: '', credit: 'Archive' }
  const rendition = (path: string) => ({ format: 'webp' as const, width: 480, height: 320, path, bytes: 1 })
  const media = Object.fromEntries(
    ['a', 'b'].map((id) => [id, { id, width: 480, height: 320, renditions: [rendition(`${id}/480.webp`)] }]),
  )
  const sources = () => [...document.querySelectorAll('img')].map((image) => image.getAttribute('src'))

  it('is shown small beside the one before it, with what is said of it', () => {
    const picture = comparePictures(used, { ...used, mediaId: 'b', credit: 'Agency' }, 'en')
    inPage(changes({ parts: [{ part: 'leadImage', picture }], media }))
    expect(sources()).toEqual(['/media/a/480.webp', '/media/b/480.webp'])
    const beside = within(screen.getByRole('region', { name: 'Beside the text' }))
    expect(beside.getAllByRole('figure').map((node) => node.textContent)).toEqual(['Before', 'Now'])
    expect(beside.getByRole('deletion').textContent).toContain('Archive')
    expect(beside.getByRole('insertion').textContent).toContain('Agency')
  })

  it('is shown once where only its words are others, or when it is decoration now', () => {
    const picture = comparePictures(used, { ...used, decorative: true }, 'en')
    inPage(changes({ parts: [{ part: 'leadImage', picture }], media }))
    expect(sources()).toEqual(['/media/a/480.webp'])
    expect(screen.getAllByRole('insertion')[0]?.textContent).toContain('decorative')
  })

  it('is told in words where its file is no longer kept', async () => {
    inPage(
      <>
        <h1>Review</h1>
        {changes({ parts: [{ part: 'leadImage', picture: comparePictures(used, null, 'en') }] })}
      </>,
    )
    expect(screen.getByText('This picture is no longer kept.')).toBeTruthy()
    expect(screen.getByText('Picture taken out')).toBeTruthy()
    expect(await faults()).toEqual([])
  })
})
