import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { faults, inPage } from '@/testing/in-page'
import { DecisionFrame } from './decision-frame'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn() }) }))

it('leaves a phone to the text until the reviewer opens the decision, and keeps what was written', async () => {
  inPage(
    <DecisionFrame>
      <textarea aria-label="Opinion" />
    </DecisionFrame>,
  )
  const fold = screen.getByRole('button', { name: /^Your decision/ })
  const field = screen.getByLabelText('Opinion')
  const inside = document.getElementById(fold.getAttribute('aria-controls') ?? '')
  expect(inside?.contains(field)).toBe(true)
  expect(fold.getAttribute('aria-expanded')).toBe('false')
  expect(inside?.className).toContain('max-md:hidden')
  await userEvent.click(fold)
  expect(fold.getAttribute('aria-expanded')).toBe('true')
  expect(inside?.className).not.toContain('max-md:hidden')
  await userEvent.type(field, 'Well sourced.')
  await userEvent.click(fold)
  expect(field).toHaveProperty('value', 'Well sourced.')
  expect(await faults()).toEqual([])
})
