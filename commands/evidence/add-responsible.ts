import { z } from 'zod'
import { editorialResponsibility } from '@/db/schema/evidence'
import { isCleanText } from '@/newsroom/copy/clean-text'
import { NATURES } from '@/newsroom/evidence/responsibility'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { record } from '../record'

const Line = z.string().trim().min(1).max(300).refine(isCleanText)

/** Days are UTC; `to` is the last day. Empty: until further notice. */
export const AddResponsible = z.object({
  name: Line,
  nature: z.enum(NATURES),
  contact: Line,
  from: z.iso.date(),
  to: z.union([z.literal(''), z.iso.date()]),
})
export type AddResponsible = z.infer<typeof AddResponsible>

const DAY_MS = 86_400_000

/** Names who answers for what is published, and for how long. */
export const addResponsible = async (
  { db, actor, now, newId }: Context,
  { from, to, ...held }: AddResponsible,
): Promise<Result<{ holderId: string }>> => {
  if (!can(actor, 'settings.manage')) return refused({ kind: 'forbidden', because: 'role' })
  if (to !== '' && to < from) return invalid('to', 'beforeFrom')
  return attempt(db, async (tx) => {
    const at = now()
    const holderId = newId()
    const term = { fromAt: new Date(from), toAt: to === '' ? null : new Date(Date.parse(to) + DAY_MS) }
    await tx.insert(editorialResponsibility).values({ id: holderId, ...held, ...term, addedBy: actor.id, addedAt: at })
    await record(tx, actor, at, {
      kind: 'addResponsible',
      subjectType: 'newsroom',
      subjectId: holderId,
      detail: { after: { name: held.name, nature: held.nature, from, to } },
    })
    return done({ holderId })
  })
}
