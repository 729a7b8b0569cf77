'use server'

import { redirect } from 'next/navigation'
import { keepSession, signInHere } from '@/app/sign-in'
import { SignIn } from '@/commands/sign-in'
import { landing } from '@/newsroom/people/landing'
import type { Refusal } from '@/newsroom/result'

/** `fault` names a message under `account.signIn.faults`. */
export type SignInState = { readonly email: string; readonly fault: 'wrong' | 'tooManyTries' | 'busy' | null }

const faultOf = (refusal: Refusal): SignInState['fault'] =>
  refusal.kind === 'forbidden' ? (refusal.because === 'busy' ? 'busy' : 'tooManyTries') : 'wrong'

/** The sign-in form, with or without JavaScript. */
export const submitSignIn = async (_before: SignInState, form: FormData): Promise<SignInState> => {
  const email = String(form.get('email') ?? '')
  const credentials = SignIn.safeParse({ email, password: form.get('password') })
  if (!credentials.success) return { email, fault: 'wrong' }
  const result = await signInHere(credentials.data)
  if (!result.ok) return { email, fault: faultOf(result.refusal) }
  await keepSession(result.value.sessionId)
  redirect(landing(form.get('next')))
}
