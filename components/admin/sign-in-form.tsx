'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'

type Fault = 'wrong' | 'tooManyTries' | 'busy'
export type SignInState = { readonly n: number; readonly email: string; readonly fault: Fault | null }

type Props = {
  /** Where to go afterwards; a path of our own. */
  readonly next: string
  readonly action: (before: SignInState, form: FormData) => Promise<SignInState>
}

/** Works as a plain form, too. What went wrong is said once, beside the password, whoever the account belongs to. */
export function SignInForm({ next, action }: Props) {
  const words = useTranslations('account.signIn')
  const [{ n, email, fault }, submit, isPending] = useActionState(action, { n: 0, email: '', fault: null })
  return (
    <form action={submit} className="flex flex-col gap-5">
      <input type="hidden" name="next" value={next} />
      <div key={n} className="contents">
        <TextField
          label={words('email')}
          name="email"
          type="email"
          autoComplete="username"
          defaultValue={email}
          autoFocus={email === ''}
          isRequired
        />
        <TextField
          label={words('password')}
          name="password"
          type="password"
          autoComplete="current-password"
          error={fault ? words(`faults.${fault}`) : undefined}
          autoFocus={fault !== null}
          isRequired
        />
      </div>
      <div>
        <Button type="submit" variant="primary" isPending={isPending}>
          {words('submit')}
        </Button>
      </div>
      <p className="text-14 text-muted">{words('forgotten')}</p>
    </form>
  )
}
