import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { touchSession } from '@/commands/touch-session'
import { database } from '@/db/connect'
import { signedIn } from '@/db/queries/viewer'
import type { Locale } from '@/newsroom/language/locales'
import type { Actor } from '@/newsroom/people/actor'
import { HOME, landing } from '@/newsroom/people/landing'
import { openSession, sessionCookie } from '@/platform/viewer'

/** Who is asking, as the database says at this very request. */
export type Viewer = Actor & {
  readonly email: string
  readonly slug: string
  readonly language: Locale
  readonly timeZone: string
  readonly sessionId: string
  readonly confirmedAt: Date
}

/** The signed-in person or null. Reads the session's row on each request, once. Only the cookie counts, no header. */
export const viewer = cache(async (): Promise<Viewer | null> => {
  const sessionId = await openSession((await cookies()).get(sessionCookie().name)?.value)
  if (!sessionId) return null
  const now = new Date()
  const found = await signedIn(database(), sessionId, now)
  if (!found) return null
  const { seenAt, ...person } = found
  await touchSession(database(), { sessionId, personId: person.id, seenAt }, now)
  return person
})

/** The signed-in person; anybody else goes to the sign-in page and comes back afterwards. */
export const mustView = async (): Promise<Viewer> => {
  const person = await viewer()
  if (person) return person
  const from = landing((await headers()).get('x-stet-path'))
  redirect(from === HOME ? '/sign-in' : `/sign-in?next=${encodeURIComponent(from)}`)
}
