import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { asItBinds, looseningIn } from '@/newsroom/disclaimers/loosening'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import { AddTemplate } from './add-template'
import type { Context } from './context'
import { lockTemplate } from './lock-template'
import { askLoosening } from './loosening/ask-loosening'
import { tellRulesOf } from './notifications/tell-rules-anew'
import { record } from './record'
import { unknownKeeper } from './unknown-keeper'

const Settings = AddTemplate.pick({
  name: true,
  names: true,
  legalBasis: true,
  placement: true,
  removable: true,
  ownerId: true,
  legalOwnerId: true,
  reviewBy: true,
  requiresAck: true,
  exclusiveGroup: true,
})
const SETTINGS = Settings.keyof().options

export const ChangeTemplate = Settings.extend({ templateId: z.uuid() })
export type ChangeTemplate = z.infer<typeof ChangeTemplate>

/** `waits`: part of the change lets the template bind less, and waits for a second person. */
export type Changed = { readonly id: string; readonly waits: boolean }

/**
 * Changes what is said about a template. Its wording changes by a new version only, its key and kind never; what would
 * let it bind less is only asked for, and the rest is done at once.
 */
export const changeTemplate = async (
  context: Context,
  { templateId, ...said }: ChangeTemplate,
): Promise<Result<Changed>> => {
  const { actor } = context
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  return context.db.transaction(async (tx) => {
    const template = await lockTemplate(tx, templateId)
    if (!template) return refused({ kind: 'notFound' })
    if (template.withdrawnAt) return refused({ kind: 'wrongState', state: 'withdrawn' })
    const fault = await unknownKeeper(tx, said)
    if (fault) return fault
    const loosened = looseningIn(template, said)
    const asked = loosened ? await askLoosening(tx, context, template, loosened) : done(null)
    if (!asked.ok) return asked
    const after = loosened ? { ...said, ...asItBinds(template, loosened) } : said
    const before = Object.fromEntries(SETTINGS.map((key) => [key, template[key]]))
    await tx.update(disclaimerTemplate).set(after).where(eq(disclaimerTemplate.id, templateId))
    const others = after.legalOwnerId !== template.legalOwnerId || after.removable !== template.removable
    if (others) await tellRulesOf(tx, templateId, { by: actor.id, at: context.now() })
    await record(tx, actor, context.now(), {
      kind: 'changeTemplate',
      subjectType: 'disclaimer',
      subjectId: templateId,
      detail: { before, after },
    })
    return done({ id: templateId, waits: loosened !== null })
  })
}
