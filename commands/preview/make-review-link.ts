import { and, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { mailboxSql } from '@/db/queries/outside-link'
import { currentRun } from '@/db/queries/run'
import { person } from '@/db/schema/people'
import { previewLink } from '@/db/schema/preview'
import { opinion } from '@/db/schema/review'
import { Email } from '@/newsroom/people/email'
import { PersonName } from '@/newsroom/people/known-name'
import { mailboxOf } from '@/newsroom/people/mailbox'
import { can } from '@/newsroom/policy/can'
import { expiryOf, LINK_HOURS } from '@/newsroom/preview/lives'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { takesGuests } from '@/newsroom/workflow/routes'
import { newToken } from '@/platform/token'
import type { Context } from '../context'
import { record } from '../record'
import { lockShared } from './lock-shared'
import type { MadeLink } from './make-link'

export const MakeReviewLink = z.object({
  storyId: z.uuid(),
  editionId: z.uuid(),
  name: PersonName,
  email: Email,
  hours: z.literal(LINK_HOURS),
})
export type MakeReviewLink = z.infer<typeof MakeReviewLink>

type Run = NonNullable<Awaited<ReturnType<typeof currentRun>>>

/**
 * Asks somebody outside, by name and mail address, for an opinion at the stage the piece waits at. It is bound to the
 * text as it is now. Whoever works here, or worked here, speaks at their own desk and not by a link.
 */
export const makeReviewLink = (context: Context, input: MakeReviewLink): Promise<Result<MadeLink>> =>
  context.db.transaction(async (tx) => {
    const { actor, now, newId } = context
    const shared = await lockShared(tx, actor, input)
    if (!shared.ok) return shared
    const { story, edition } = shared.value
    if (!can(actor, 'story.assign', story)) return refused({ kind: 'forbidden', because: 'role' })
    const run = await currentRun(tx, edition.id)
    if (!run || run.closedAt !== null || !takesGuests(run.plan, run.stage)) return invalid('stage', 'noGuest')
    const fault = await unfit(tx, run, input.email)
    if (fault !== null) return invalid('email', fault)

    const at = now()
    const { token, hash: tokenHash } = newToken()
    const made = { id: newId(), expiresAt: expiryOf(input.hours, at) }
    await tx.insert(previewLink).values({
      ...made,
      tokenHash,
      purpose: 'review',
      storyId: story.id,
      editionId: edition.id,
      seq: edition.headSeq,
      name: input.name,
      email: input.email,
      runId: run.id,
      stage: run.stage,
      singleUse: false,
      createdBy: actor.id,
      createdAt: at,
    })
    await record(tx, actor, at, {
      kind: 'makeReviewLink',
      subjectType: 'story',
      subjectId: story.id,
      detail: { linkId: made.id, after: input.name, stage: run.stage, expiresAt: made.expiresAt },
    })
    return done({ linkId: made.id, token, expiresAt: made.expiresAt })
  })

/** Why this address cannot speak here: `staff`, or `spoke` at another stage where the plan wants distinct persons. */
const unfit = async (tx: Tx, run: Run, email: string): Promise<'staff' | 'spoke' | null> => {
  const mailbox = mailboxOf(email)
  const staff = await tx
    .select({ id: person.id })
    .from(person)
    .where(eq(mailboxSql(person.email), mailbox))
    .limit(1)
  if (staff.length > 0) return 'staff'
  if (!run.plan.distinctPersons) return null
  const guests = tx
    .select({ id: sql<string | null>`${previewLink.id}` })
    .from(previewLink)
    .where(and(eq(previewLink.runId, run.id), eq(mailboxSql(previewLink.email), mailbox)))
  const spoke = await tx
    .select({ id: opinion.id })
    .from(opinion)
    .where(
      and(
        eq(opinion.runId, run.id),
        ne(opinion.stage, run.stage),
        isNotNull(opinion.guestId),
        inArray(opinion.guestId, guests),
      ),
    )
    .limit(1)
  return spoke.length > 0 ? 'spoke' : null
}
