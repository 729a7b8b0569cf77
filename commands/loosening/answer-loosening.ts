import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { disclaimerLoosening } from '@/db/schema/loosenings'
import { can } from '@/newsroom/policy/can'
import { done, type Refusal, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { tellItsAnswer } from '../notifications/tell-of-book'
import { record } from '../record'
import { type Held, lockLoosening } from './lock-loosening'

export type LooseningAnswer = {
  readonly kind: 'loosenTemplate' | 'dropLoosening'
  /** What whoever asked hears. */
  readonly told: 'bookApproved' | 'bookReturned'
  /** What stands against it, of one nobody has answered. */
  readonly objection: (tx: Tx, by: Context['actor'], held: Held) => Promise<Refusal | null>
  readonly change: (by: string, at: Date) => Partial<typeof disclaimerLoosening.$inferInsert>
  /** What follows for the template. */
  readonly follow: (tx: Tx, held: Held, answer: { readonly by: string; readonly at: Date }) => Promise<unknown>
}

/** Answers whether a template binds less; everything but the answer is alike. */
export const answerLoosening = async (
  context: Context,
  looseningId: string,
  { kind, told, objection, change, follow }: LooseningAnswer,
): Promise<Result<{ looseningId: string }>> => {
  const { actor } = context
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  return context.db.transaction(async (tx) => {
    const held = await lockLoosening(tx, looseningId)
    if (!held.ok) return held
    const no = await objection(tx, actor, held.value)
    if (no) return refused(no)
    const at = context.now()
    const { loosening, template } = held.value
    await tx.update(disclaimerLoosening).set(change(actor.id, at)).where(eq(disclaimerLoosening.id, looseningId))
    await follow(tx, held.value, { by: actor.id, at })
    const { before, after, askedBy } = loosening
    const answered = { thing: 'loosening', id: looseningId, template, writers: [askedBy], by: actor.id, at } as const
    await tellItsAnswer(tx, { kind: told, ...answered })
    const detail = { looseningId, before, after, askedBy }
    await record(tx, actor, at, { kind, subjectType: 'disclaimer', subjectId: template.id, detail })
    return done({ looseningId })
  })
}
