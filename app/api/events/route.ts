import { cookies } from 'next/headers'
import { z } from 'zod'
import { database } from '@/db/connect'
import { signedIn } from '@/db/queries/viewer'
import { openSession, sessionCookie } from '@/platform/viewer'
import { eventStream } from './event-stream'

/** Nothing between here and the screen may keep, pack or gather what is sent. */
const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'private, no-store, no-transform',
  'x-accel-buffering': 'no',
}

/**
 * That something changed, to screens that are open. Asked without `viewer`: a screen that only listens is not a person
 * at work, and does not keep their sign-in from running out.
 */
export const GET = async (request: Request): Promise<Response> => {
  const sessionId = await openSession((await cookies()).get(sessionCookie().name)?.value)
  const person = sessionId ? await signedIn(database(), sessionId, new Date()) : null
  if (!person) return new Response(null, { status: 401, headers: { 'cache-control': 'private, no-store' } })
  const asked = new URL(request.url).searchParams
  const idOf = (name: string) => z.uuid().safeParse(asked.get(name)).data ?? null
  const [storyId, reissueId] = [idOf('story'), idOf('reissue')]
  const stream = eventStream({ sessionId: person.sessionId, personId: person.id, storyId, reissueId })
  return new Response(stream, { headers: HEADERS })
}
