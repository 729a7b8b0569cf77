import { and, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { disclaimerFallback } from '@/db/schema/disclaimers'
import { LOCALES } from '@/newsroom/language/locales'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { lockTemplate } from '../lock-template'
import { tellItWaits } from '../notifications/tell-of-book'
import { record } from '../record'

export const AddStandIn = z.object({
  templateId: z.uuid(),
  /** The language that has no text of its own. */
  locale: z.enum(LOCALES),
  standIn: z.enum(LOCALES),
})
export type AddStandIn = z.infer<typeof AddStandIn>

const standInsFor = (tx: Tx, { templateId, locale }: AddStandIn) =>
  tx
    .select({ standIn: disclaimerFallback.standIn, position: disclaimerFallback.position })
    .from(disclaimerFallback)
    .where(
      and(
        eq(disclaimerFallback.templateId, templateId),
        eq(disclaimerFallback.locale, locale),
        isNull(disclaimerFallback.endedAt),
      ),
    )

/**
 * Lets one language's approved text stand in for another's that has none; of several the one added first. It counts once
 * a second person approved it.
 */
export const addStandIn = async (context: Context, said: AddStandIn): Promise<Result<{ standInId: string }>> => {
  const { actor } = context
  const { templateId, locale, standIn } = said
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  return context.db.transaction(async (tx) => {
    const template = await lockTemplate(tx, templateId)
    if (!template) return refused({ kind: 'notFound' })
    if (template.withdrawnAt) return refused({ kind: 'wrongState', state: 'withdrawn' })
    if (locale === standIn) return invalid('standIn', 'sameLanguage')
    const others = await standInsFor(tx, said)
    if (others.some((other) => other.standIn === standIn)) return invalid('standIn', 'standsIn')
    const at = context.now()
    const id = context.newId()
    const position = Math.max(0, ...others.map((other) => other.position + 1))
    await tx.insert(disclaimerFallback).values({ id, ...said, position, writtenBy: actor.id, writtenAt: at })
    await tellItWaits(tx, { thing: 'standIn', id, template, writers: [actor.id], by: actor.id, at })
    await record(tx, actor, at, {
      kind: 'addStandIn',
      subjectType: 'disclaimer',
      subjectId: templateId,
      detail: { standInId: id, locale, standIn },
    })
    return done({ standInId: id })
  })
}
