import { eq } from 'drizzle-orm'
import { disclaimerFallback } from '@/db/schema/disclaimers'
import { can } from '@/newsroom/policy/can'
import { done, type Refusal, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { tellItsAnswer } from '../notifications/tell-of-book'
import { record } from '../record'
import { lockStandIn } from './lock-stand-in'

type Held = NonNullable<Awaited<ReturnType<typeof lockStandIn>>>

export type StandInAnswer = {
  readonly kind: 'approveStandIn' | 'endStandIn'
  /** What its writers hear. */
  readonly told: 'bookApproved' | 'bookReturned'
  /** What stands against it, of one that has not ended. */
  readonly objection: (held: Held, actor: Context['actor']) => Refusal | null
  readonly change: (by: string, at: Date) => Partial<typeof disclaimerFallback.$inferInsert>
}

/** Answers whether one language stands in for another; everything but the answer is alike. */
export const answerStandIn = async (
  context: Context,
  standInId: string,
  { kind, told, objection, change }: StandInAnswer,
): Promise<Result<{ standInId: string }>> => {
  const { actor } = context
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  return context.db.transaction(async (tx) => {
    const held = await lockStandIn(tx, standInId)
    if (!held) return refused({ kind: 'notFound' })
    const no: Refusal | null = held.endedAt ? { kind: 'wrongState', state: 'standInEnded' } : objection(held, actor)
    if (no) return refused(no)
    const at = context.now()
    await tx.update(disclaimerFallback).set(change(actor.id, at)).where(eq(disclaimerFallback.id, standInId))
    const { template, writtenBy, templateId, locale, standIn } = held
    const answered = { thing: 'standIn', id: standInId, template, writers: [writtenBy], by: actor.id, at } as const
    await tellItsAnswer(tx, { kind: told, ...answered })
    const detail = { standInId, locale, standIn }
    await record(tx, actor, at, { kind, subjectType: 'disclaimer', subjectId: templateId, detail })
    return done({ standInId })
  })
}
