import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { UnfilledStage } from '@/newsroom/story/unfilled-stage'
import { faults } from '@/testing/in-page'
import { inWords } from '@/testing/in-words'
import { UnfilledBanner } from './unfilled-banner'

const UNFILLED: UnfilledStage = {
  stage: { key: 'review' },
  role: 'editor',
  people: [],
  needed: 1,
  desk: 'News',
  takesGuest: false,
  mayInvite: false,
}

const show = (more: Partial<UnfilledStage> = {}) =>
  inWords(<UnfilledBanner storyId="s1" unfilled={{ ...UNFILLED, ...more }} />)

const ways = () => screen.getAllByRole('listitem').map((way) => way.textContent)

describe('a review that nobody is left to finish', () => {
  it('says so by stage, desk and role, and how it can go on', async () => {
    await show()
    const said = screen.getByRole('status').textContent
    for (const word of ['News', 'Review', 'Editor']) expect(said).toContain(word)
    expect(ways()).toHaveLength(2)
    expect(await faults()).toEqual([])
  })

  it('offers a link for somebody outside only where the stage takes one', async () => {
    await show({ takesGuest: true, mayInvite: true })
    expect(ways()).toHaveLength(3)
    expect(screen.getByRole('link').getAttribute('href')).toBe('/desk/stories/s1/preview/links')
  })

  it('says whom the stage names, and how many it wants', async () => {
    await show({ people: ['Second Editor', 'Marcus Hale'], needed: 2 })
    const said = screen.getByRole('status').textContent
    expect(said).toContain('Second Editor or Marcus Hale')
    expect(said).toContain('2 different people')
    expect(said.replace('Second Editor', '')).not.toContain('Editor')
  })

  it('leads nobody to a room that is not theirs', async () => {
    await show({ takesGuest: true })
    expect(ways()).toHaveLength(3)
    expect(screen.queryByRole('link')).toBeNull()
  })
})
