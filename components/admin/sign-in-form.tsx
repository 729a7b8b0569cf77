'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'

type State = { readonly email: string; readonly fault: 'wrong' | 'tooManyTries' | 'busy' | null }

type Props = {
  readonly house: string
  /** Where to go afterwards; a path of our own. */
  readonly next: string
  readonly action: (before: State, form: FormData) => Promise<State>
}

export function SignInForm({ house, next, action }: Props) {
  const words = useTranslations('account')
  const [{ email, fault }, submit, isPending] = useActionState(action, { email: '', fault: null })
  return (
    <main>
      <p>{house}</p>
      <h1>{words('signIn.title')}</h1>
      <form action={submit}>
        <input type="hidden" name="next" value={next} />
        <label>
          {words('signIn.email')}
          <input name="email" type="email" autoComplete="username" defaultValue={email} required />
        </label>
        <label>
          {words('signIn.password')}
          <input name="password" type="password" autoComplete="current-password" required />
        </label>
        {fault && <p role="alert">{words(`signIn.faults.${fault}`)}</p>}
        <button type="submit" disabled={isPending}>
          {words('signIn.submit')}
        </button>
      </form>
    </main>
  )
}
