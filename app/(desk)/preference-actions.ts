'use server'

import { cookies } from 'next/headers'
import { z } from 'zod'
import { contextFor } from '@/app/context'
import { cookieOf, PREFERENCES } from '@/app/preferences'
import { viewer } from '@/app/viewer'
import { changePerson } from '@/commands/change-person'

const Choice = z.object({ name: z.enum(['theme', 'rail', 'density', 'keys', 'language']), value: z.string().max(20) })

const A_YEAR = 31_536_000

/** Keeps a choice of looks in this browser. Whatever is not one of the known choices is ignored. */
export const remember = async (input: z.input<typeof Choice>): Promise<void> => {
  const choice = Choice.safeParse(input)
  if (!choice.success) return
  const { name, value } = choice.data
  if (!PREFERENCES[name].safeParse(value).success) return
  ;(await cookies()).set(cookieOf(name), value, { path: '/', maxAge: A_YEAR, sameSite: 'lax', httpOnly: true })
  if (name === 'language') await changeOwnLanguage(value)
}

/** Somebody signed in takes the language along to every browser. */
const changeOwnLanguage = async (value: string): Promise<void> => {
  const person = await viewer()
  const language = PREFERENCES.language.safeParse(value)
  if (!person || !language.success) return
  const { id, name, timeZone } = person
  await changePerson(contextFor(person), { personId: id, name, language: language.data, timeZone, email: null })
}
