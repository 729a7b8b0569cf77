import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { authorisation } from '@/db/schema/evidence'
import { person } from '@/db/schema/people'
import { type Issue, stop } from '@/newsroom/issue'

/** What the story rests on, the first to end first. */
export const authorisationsOf = (reader: Reader, storyId: string) =>
  reader
    .select({
      id: authorisation.id,
      name: authorisation.name,
      sha256: authorisation.sha256,
      fromAt: authorisation.fromAt,
      toAt: authorisation.toAt,
      uploadedBy: person.name,
      uploadedAt: authorisation.uploadedAt,
    })
    .from(authorisation)
    .innerJoin(person, eq(person.id, authorisation.uploadedBy))
    .where(and(eq(authorisation.storyId, storyId), isNull(authorisation.endedAt)))
    .orderBy(asc(authorisation.toAt), asc(authorisation.uploadedAt))

export type Authorised = Awaited<ReturnType<typeof authorisationsOf>>[number]

/** Leave that has run out: nothing that rests on it goes out anew. */
export const authorisationIssues = async (reader: Reader, storyId: string, at: Date): Promise<readonly Issue[]> => {
  const over = await reader
    .select({ name: authorisation.name })
    .from(authorisation)
    .where(and(eq(authorisation.storyId, storyId), isNull(authorisation.endedAt), lte(authorisation.toAt, at)))
    .orderBy(asc(authorisation.toAt), asc(authorisation.id))
  return over.map(({ name }) => stop('authorisation', 'expired', { values: { name } }))
}
