import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { embargoOf } from '@/db/queries/embargo'
import { previewLink } from '@/db/schema/preview'
import { revision } from '@/db/schema/story'
import { PersonName } from '@/newsroom/people/known-name'
import { expiryOf, LINK_HOURS } from '@/newsroom/preview/lives'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { embargoLifted } from '@/newsroom/time/embargo'
import { newToken } from '@/platform/token'
import type { Context } from '../context'
import { record } from '../record'
import { lockShared } from './lock-shared'

export const MakeLink = z.object({
  storyId: z.uuid(),
  editionId: z.uuid(),
  /** Number of the version; null: always the newest text. */
  seq: z.int().min(1).nullable(),
  /** Whose eyes it is for; empty: whoever gets the link. Stands on the page. */
  name: z.union([z.literal(''), PersonName]),
  hours: z.literal(LINK_HOURS),
  singleUse: z.boolean(),
})
export type MakeLink = z.infer<typeof MakeLink>

/** Only this answer ever holds the token. */
export type MadeLink = { readonly linkId: string; readonly token: string; readonly expiresAt: Date }

/** A link with which somebody outside sees the piece, as readers will, until it goes out. */
export const makeLink = (context: Context, input: MakeLink): Promise<Result<MadeLink>> =>
  context.db.transaction(async (tx) => {
    const { actor, now, newId } = context
    const shared = await lockShared(tx, actor, input)
    if (!shared.ok) return shared
    const { story } = shared.value
    const { hours, ...asked } = input
    const at = now()
    if (asked.name === '' && !embargoLifted(embargoOf(story), at)) return invalid('name', 'embargo')
    if (asked.seq !== null && !(await isKept(tx, asked.editionId, asked.seq))) return refused({ kind: 'notFound' })

    const { token, hash: tokenHash } = newToken()
    const made = { id: newId(), expiresAt: expiryOf(hours, at) }
    await tx
      .insert(previewLink)
      .values({ ...asked, ...made, purpose: 'look', tokenHash, createdBy: actor.id, createdAt: at })
    await record(tx, actor, at, {
      kind: 'makePreviewLink',
      subjectType: 'story',
      subjectId: story.id,
      detail: { linkId: made.id, after: asked.name || '—', expiresAt: made.expiresAt, singleUse: asked.singleUse },
    })
    return done({ linkId: made.id, token, expiresAt: made.expiresAt })
  })

const isKept = async (tx: Tx, editionId: string, seq: number): Promise<boolean> => {
  const rows = await tx
    .select({ id: revision.id })
    .from(revision)
    .where(and(eq(revision.editionId, editionId), eq(revision.seq, seq)))
  return rows.length > 0
}
