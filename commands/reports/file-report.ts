import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { PooledDb, Tx } from '@/db/connect'
import { lockStory } from '@/db/queries/lock-edition'
import { holdersOn } from '@/db/queries/notifications/holders'
import { atAddress } from '@/db/queries/public-article'
import { publication } from '@/db/schema/publication'
import { readerReport } from '@/db/schema/reader-reports'
import { revision } from '@/db/schema/story'
import { isCleanText } from '@/newsroom/copy/clean-text'
import { blockOfQuote, MOST_SAID, referenceOf } from '@/newsroom/corrections/reader-report'
import { nearest } from '@/newsroom/notifications/nearest'
import { Email } from '@/newsroom/people/email'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { reportThrottle } from '@/platform/throttle'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { tell } from '../notifications/tell'
import type { Origin } from '../open-session'
import { record } from '../record'

const text = (longest: number) => z.string().trim().max(longest).refine(isCleanText)

export const FileReport = z.object({
  quote: text(MOST_SAID.quote),
  wrong: text(MOST_SAID.wrong).min(1),
  email: z.literal('').or(Email),
  /** What stood on the page when the form was opened; it may have been changed since. */
  publicationId: z.uuid().nullable().catch(null),
})
export type FileReport = z.infer<typeof FileReport> &
  Pick<Origin, 'address'> & { readonly section: string; readonly slug: string }

/** An error a reader has found in what stands at an address. Nobody but readers of a live piece can report one. */
export const fileReport = async (
  context: Context<null, PooledDb>,
  input: FileReport,
): Promise<Result<{ readonly reference: string }>> => {
  const there = await atAddress(context.db, input.section, input.slug)
  if (there.kind !== 'live') return refused({ kind: 'notFound' })
  const { storyId, id: liveId } = there.article
  if (!(await reportThrottle(context.db.$client).admit(input.address))) return invalid('form', 'tooMany')
  return attempt(context.db, (tx) => fileIn(tx, context, { ...input, storyId, liveId }))
}

type Filing = FileReport & { readonly storyId: string; readonly liveId: string }

const fileIn = async (
  tx: Tx,
  { now, newId }: Context<null, PooledDb>,
  { storyId, liveId, publicationId, quote, wrong, email }: Filing,
): Promise<Result<{ readonly reference: string }>> => {
  const story = await lockStory(tx, storyId)
  const read = (publicationId && (await readOf(tx, publicationId))) || (await readOf(tx, liveId))
  if (!story || !read) return refused({ kind: 'notFound' })
  const shown = read.storyId === storyId ? read : await readOf(tx, liveId)
  if (!shown) return refused({ kind: 'notFound' })
  const [id, at] = [newId(), now()]
  const reference = referenceOf(id)
  await tx.insert(readerReport).values({
    ...{ id, reference, storyId, quote, wrong, at },
    editionId: shown.editionId,
    publicationId: shown.id,
    fragment: blockOfQuote(shown.package.copy, quote),
    email: email === '' ? null : email,
    language: shown.language,
  })
  const editors = nearest(await holdersOn(tx, story.deskId), 'editor', story.deskId)
  const to = editors.map((editor) => editor.id)
  await tell(tx, { kind: 'errorReported', storyId, to, by: null, key: `report:${id}`, detail: {}, at })
  const detail = { reportId: id, after: reference }
  await record(tx, null, at, { kind: 'fileReport', subjectType: 'story', subjectId: storyId, detail })
  return done({ reference })
}

const readOf = async (tx: Tx, publicationId: string) => {
  const [row] = await tx
    .select({
      id: publication.id,
      storyId: publication.storyId,
      editionId: publication.editionId,
      language: publication.language,
      package: revision.package,
    })
    .from(publication)
    .innerJoin(revision, eq(revision.id, publication.revisionId))
    .where(eq(publication.id, publicationId))
  return row ?? null
}
