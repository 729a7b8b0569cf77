import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Stage } from '@/newsroom/workflow/routes'
import { BUILT_IN } from '@/newsroom/workflow/routes'
import { inWords } from '@/testing/in-words'
import { book, MARCUS, SECOND_EDITOR } from './book-for-test'
import { People } from './called'
import { StageLine } from './stage-line'

const said = async (more: Partial<Stage>) => {
  await inWords(
    <People value={book().people}>
      <StageLine stage={{ ...BUILT_IN.one_review.stages[0], ...more }} />
    </People>,
  )
  return screen.getByRole('main').textContent
}

describe('a stage to read', () => {
  it('says who takes it, and nothing of what it does not ask', async () => {
    expect(await said({})).toBe('Review: given by an editor.')
  })

  it('names its people in place of the role, and how many have to pass it', async () => {
    expect(await said({ people: [MARCUS, SECOND_EDITOR], needed: 2 })).toBe(
      'Review: given by Marcus Hale or Second Editor; people who have to pass it: 2.',
    )
  })
})
