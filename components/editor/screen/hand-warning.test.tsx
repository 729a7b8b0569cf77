import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { faults } from '@/testing/in-page'
import { inWords } from '@/testing/in-words'
import { HandWarning } from './hand-warning'
import { useHandWarning } from './use-hand-warning'

type Standing = Parameters<typeof useHandWarning>[0]

const REVIEWER: Standing = {
  moves: { state: 'in_review', isOwnHand: false },
  reading: null,
  saving: { generation: 0 },
}

/** The screen as far as it matters here: a field, and what keeps it shut. */
function Paper({ standing, onComment }: { readonly standing: Standing; readonly onComment: () => void }) {
  const { isWarned, editAnyway } = useHandWarning(standing)
  return (
    <>
      {isWarned ? <HandWarning storyId="s1" onComment={onComment} onEdit={editAnyway} /> : null}
      <textarea aria-label="Copy" readOnly={isWarned} />
    </>
  )
}

const open = async (standing: Partial<Standing> = {}, onComment = vi.fn()) => {
  await inWords(<Paper standing={{ ...REVIEWER, ...standing }} onComment={onComment} />)
  return onComment
}

const copy = () => screen.getByRole('textbox', { name: 'Copy' })

describe('a reviewer who opens the piece to read', () => {
  it('is told before the first keystroke what a change would mean, and cannot make one by accident', async () => {
    await open()
    expect(screen.getByRole('status').textContent).toContain('somebody else has to approve it')
    await userEvent.type(copy(), 'A comma,')
    expect(copy()).toHaveProperty('value', '')
    expect(await faults()).toEqual([])
  })

  it('can edit anyway', async () => {
    await open()
    await userEvent.click(screen.getByRole('button', { name: 'Edit anyway' }))
    await userEvent.type(copy(), 'A comma,')
    expect(copy()).toHaveProperty('value', 'A comma,')
    expect(screen.queryByRole('status')).toBeNull()
  })

  it('is offered to comment or to open the review instead', async () => {
    const comment = await open()
    await userEvent.click(screen.getByRole('button', { name: 'Comment instead' }))
    expect(comment).toHaveBeenCalledOnce()
    expect(screen.getByRole('link', { name: 'Open the review' }).getAttribute('href')).toBe('/desk/stories/s1/review')
  })
})

describe('the warning', () => {
  it.each([
    ['the piece is not in review', { moves: { state: 'sent_back', isOwnHand: false } }],
    ['they have a hand in it already', { moves: { state: 'in_review', isOwnHand: true } }],
    ['they may only read', { reading: 'inReview' }],
    ['they were writing when it went into review', { saving: { generation: 1 } }],
  ] satisfies [string, Partial<Standing>][])('is not given where %s', async (_why, standing) => {
    await open(standing)
    expect(screen.queryByRole('status')).toBeNull()
  })
})
