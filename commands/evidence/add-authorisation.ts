import { z } from 'zod'
import { authorisation } from '@/db/schema/evidence'
import { isCleanText } from '@/newsroom/copy/clean-text'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { record } from '../record'
import { lockReadable } from '../work/lock-readable'

/** Days are UTC; `to` is the last day. Empty: without end. */
export const AddAuthorisation = z.object({
  storyId: z.uuid(),
  name: z.string().trim().min(1).max(300).refine(isCleanText),
  /** Of the file that says so; the file itself stays where the house keeps such things. */
  sha256: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[0-9a-f]{64}$/),
  from: z.iso.date(),
  to: z.union([z.literal(''), z.iso.date()]),
})
export type AddAuthorisation = z.infer<typeof AddAuthorisation>

const DAY_MS = 86_400_000

/** Puts on file that something in the story may be used, on whose word, and until when. */
export const addAuthorisation = (
  { db, actor, now, newId }: Context,
  { storyId, name, sha256, from, to }: AddAuthorisation,
): Promise<Result<{ authorisationId: string }>> =>
  attempt(db, async (tx) => {
    const own = await lockReadable(tx, actor, storyId)
    if (!own.ok) return own
    if (!can(actor, 'story.share', own.value)) return refused({ kind: 'forbidden', because: 'role' })
    if (to !== '' && to < from) return invalid('to', 'beforeFrom')
    const at = now()
    const authorisationId = newId()
    const term = { fromAt: new Date(from), toAt: to === '' ? null : new Date(Date.parse(to) + DAY_MS) }
    await tx
      .insert(authorisation)
      .values({ id: authorisationId, storyId, name, sha256, ...term, uploadedBy: actor.id, uploadedAt: at })
    await record(tx, actor, at, {
      kind: 'addAuthorisation',
      subjectType: 'story',
      subjectId: storyId,
      detail: { authorisationId, sha256, from, to },
    })
    return done({ authorisationId })
  })
