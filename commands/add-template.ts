import { z } from 'zod'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { KINDS, PLACEMENTS, REMOVABLE } from '@/newsroom/disclaimers/kinds'
import { TemplateName, TemplateNames } from '@/newsroom/disclaimers/parse-names'
import { Handle, TemplateKey } from '@/newsroom/disclaimers/template-key'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import { record } from './record'
import { unknownKeeper } from './unknown-keeper'

export const AddTemplate = z.object({
  key: TemplateKey,
  kind: z.enum(KINDS),
  name: TemplateName,
  names: TemplateNames.optional(),
  legalBasis: z.string().trim().max(1_000),
  placement: z.enum(PLACEMENTS),
  removable: z.enum(REMOVABLE),
  /** Who looks after it, and who answers for its law. */
  ownerId: z.uuid().nullable().optional(),
  legalOwnerId: z.uuid().nullable().optional(),
  reviewBy: z.coerce.date().nullable().optional(),
  requiresAck: z.boolean().optional(),
  exclusiveGroup: Handle.nullable().optional(),
})
export type AddTemplate = z.infer<typeof AddTemplate>

/** Opens an empty page in the book of standing matter. Its first wording is a version of its own. */
export const addTemplate = async (
  context: Context,
  input: AddTemplate,
): Promise<Result<{ id: string; key: string }>> => {
  const { actor } = context
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  const id = context.newId()
  const at = context.now()
  return context.db.transaction(async (tx) => {
    const fault = await unknownKeeper(tx, input)
    if (fault) return fault
    const added = await tx
      .insert(disclaimerTemplate)
      .values({ id, ...input, createdBy: actor.id, createdAt: at })
      .onConflictDoNothing({ target: disclaimerTemplate.key })
      .returning({ id: disclaimerTemplate.id })
    if (added.length === 0) return invalid('key', 'taken')
    await record(tx, actor, at, { kind: 'addTemplate', subjectType: 'disclaimer', subjectId: id, detail: { ...input } })
    return done({ id, key: input.key })
  })
}
