import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { legalOwnerHere } from '@/db/queries/legal-owner-here'
import type { disclaimerTemplate } from '@/db/schema/disclaimers'
import { disclaimerLoosening } from '@/db/schema/loosenings'
import { asItBinds, type Binding, type Loosened } from '@/newsroom/disclaimers/loosening'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { tellItWaits } from '../notifications/tell-of-book'
import { record } from '../record'

type Template = Pick<typeof disclaimerTemplate.$inferSelect, 'id' | 'key' | 'ownerId' | keyof Binding>

/** Whose word alone will do: that of whoever answers for the law, unless it is they who ask. */
const lawyerNeeded = (askedBy: string, legalOwnerId: string | null): string | null =>
  legalOwnerId === askedBy ? null : legalOwnerId

/** Writes down what somebody would loosen about a template; the template is held, and binds as before. */
export const askLoosening = async (
  tx: Tx,
  { actor, now, newId }: Context,
  template: Template,
  after: Loosened,
): Promise<Result<null>> => {
  const { id: templateId } = template
  const { agreedAt, droppedAt } = disclaimerLoosening
  const waits = and(eq(disclaimerLoosening.templateId, templateId), isNull(agreedAt), isNull(droppedAt))
  if ((await tx.$count(disclaimerLoosening, waits)) > 0) return refused({ kind: 'wrongState', state: 'looseningAsked' })
  const at = now()
  const before = asItBinds(template, after)
  const asked = { id: newId(), templateId, before, after, askedBy: actor.id, askedAt: at }
  await tx.insert(disclaimerLoosening).values(asked)
  const onlyId = lawyerNeeded(actor.id, await legalOwnerHere(tx, template))
  const waiting = { thing: 'loosening', id: asked.id, template, writers: [actor.id], by: actor.id, at } as const
  await tellItWaits(tx, { ...waiting, onlyId })
  await record(tx, actor, at, {
    kind: 'askLoosening',
    subjectType: 'disclaimer',
    subjectId: templateId,
    detail: { looseningId: asked.id, before, after },
  })
  return done(null)
}
