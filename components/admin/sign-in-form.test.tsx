import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { NextIntlClientProvider } from 'next-intl'
import { expect, it, vi } from 'vitest'
import account from '@/messages/en/account.json'
import { SignInForm, type SignInState } from './sign-in-form'

const show = (action: (before: SignInState, form: FormData) => Promise<SignInState>) =>
  render(
    <NextIntlClientProvider locale="en" messages={{ account }}>
      <main>
        <SignInForm next="/desk" action={action} />
      </main>
    </NextIntlClientProvider>,
  )

const refuse = async ({ n }: SignInState, form: FormData): Promise<SignInState> => ({
  n: n + 1,
  email: String(form.get('email')),
  fault: 'wrong',
})

it('keeps the address, forgets the password, and says beside it what is wrong', async () => {
  const person = userEvent.setup()
  show(refuse)
  await person.type(screen.getByLabelText('E-mail'), 'reporter@example.com')
  await person.type(screen.getByLabelText('Password'), 'not this one')
  await person.click(screen.getByRole('button', { name: 'Sign in' }))
  expect(await screen.findByText(/is wrong/)).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('E-mail').value).toBe('reporter@example.com')
  expect(screen.getByLabelText<HTMLInputElement>('Password').value).toBe('')
  expect(screen.getByLabelText('Password').getAttribute('aria-invalid')).toBe('true')
})

it('sends along where the person wanted to go', async () => {
  const person = userEvent.setup()
  const action = vi.fn(refuse)
  show(action)
  await person.type(screen.getByLabelText('E-mail'), 'reporter@example.com')
  await person.type(screen.getByLabelText('Password'), 'not this one{Enter}')
  await screen.findByText(/is wrong/)
  expect(action.mock.calls[0]?.[1].get('next')).toBe('/desk')
})

it('can be used by everybody', async () => {
  const { container } = show(refuse)
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations).toEqual([])
})
