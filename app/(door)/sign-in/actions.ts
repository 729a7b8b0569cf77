'use server'

import { redirect } from 'next/navigation'
import { keepSession, signInHere } from '@/app/sign-in'
import { SignIn } from '@/commands/sign-in'
import type { SignInState } from '@/components/admin/sign-in-form'
import { landing } from '@/newsroom/people/landing'
import type { Refusal } from '@/newsroom/result'

const faultOf = (refusal: Refusal): SignInState['fault'] => {
  if (refusal.kind !== 'forbidden') return 'wrong'
  return refusal.because === 'busy' ? 'busy' : 'tooManyTries'
}

/** The sign-in form, with or without JavaScript. */
export const submitSignIn = async (before: SignInState, form: FormData): Promise<SignInState> => {
  const email = String(form.get('email') ?? '')
  const again = { n: before.n + 1, email }
  const credentials = SignIn.safeParse({ email, password: form.get('password') })
  if (!credentials.success) return { ...again, fault: 'wrong' }
  const result = await signInHere(credentials.data)
  if (!result.ok) return { ...again, fault: faultOf(result.refusal) }
  await keepSession(result.value.sessionId)
  redirect(landing(form.get('next')))
}
