import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { lockStory } from '@/db/queries/lock-edition'
import { holdersOn } from '@/db/queries/notifications/holders'
import { publication } from '@/db/schema/publication'
import { readerReport } from '@/db/schema/reader-reports'
import { revision } from '@/db/schema/story'
import { blockOfQuote, referenceOf } from '@/newsroom/corrections/reader-report'
import { nearest } from '@/newsroom/notifications/nearest'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { tell } from '../notifications/tell'
import { record } from '../record'

export type Filing = {
  readonly storyId: string
  /** What stands at the address now. */
  readonly liveId: string
  /** What the reader had before them. */
  readonly publicationId: string | null
  readonly quote: string
  readonly wrong: string
  readonly email: string
}

/** Writes a reader's report down and tells the editors of the desk, inside whatever transaction it comes in. */
export const fileReportIn = async (
  tx: Tx,
  { now, newId }: Pick<Context<null>, 'now' | 'newId'>,
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
