import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { person, session } from '@/db/schema/people'
import { SESSION_SECONDS } from '@/platform/viewer'
import type { Context } from './context'
import { record } from './record'

/** Where a request comes from: what a session remembers of it. */
export type Origin = { readonly address: string; readonly device: string }

/** Writes the row a cookie will point at. Always a new one: nothing a browser brought along is taken over. */
export const openSession = async (
  tx: Tx,
  { now, newId }: Pick<Context<unknown>, 'now' | 'newId'>,
  personId: string,
  origin: Origin,
): Promise<{ sessionId: string }> => {
  const sessionId = newId()
  const at = now()
  await tx.insert(session).values({
    id: sessionId,
    personId,
    createdAt: at,
    lastSeenAt: at,
    expiresAt: new Date(at.getTime() + SESSION_SECONDS * 1000),
    device: origin.device.slice(0, 300),
    address: origin.address.slice(0, 60),
  })
  await tx.update(person).set({ lastSeenAt: at }).where(eq(person.id, personId))
  await record(tx, { id: personId }, at, {
    kind: 'signIn',
    subjectType: 'session',
    subjectId: sessionId,
    detail: { address: origin.address.slice(0, 60) },
  })
  return { sessionId }
}
