import { asc, desc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { publication } from '@/db/schema/publication'
import { revision } from '@/db/schema/story'
import { changeIssues, type PublicChange } from '@/newsroom/corrections/change-issues'
import type { Issue } from '@/newsroom/issue'
import { settingsOf } from './desk-settings'
import { languageIssues } from './languages-without-note'
import type { Work } from './lock-edition'

const HOUR_MS = 3_600_000

/** What is in the way of an edition as a change of what readers have; nothing, while they have nothing. */
export const changeIssuesOf = async (reader: Reader, work: Work, at: Date): Promise<readonly Issue[]> => {
  const change = await publicChange(reader, work, at)
  return change ? [...changeIssues(change), ...(await languageIssues(reader, work.edition))] : []
}

/** An edition beside what readers have, or had before it was taken down; null for a first edition. */
export const publicChange = async (
  reader: Reader,
  { edition: own, head }: Pick<Work, 'edition' | 'head'>,
  at: Date,
): Promise<PublicChange | null> => {
  if (own.kind === 'first') return null
  const live = await lastSide(reader, own.storyId)
  if (!live) return null
  const { errorLiveHours: limitHours } = await settingsOf(reader)
  return {
    live,
    next: { package: head.package, notices: head.notices },
    kind: own.kind,
    note: head.package.note ?? null,
    errorLiveHours: (at.getTime() - (await firstOut(reader, own.storyId, at)).getTime()) / HOUR_MS,
    limitHours,
  }
}

const lastSide = async (reader: Reader, storyId: string) => {
  const [row] = await reader
    .select({ package: revision.package, notices: revision.notices })
    .from(publication)
    .innerJoin(revision, eq(revision.id, publication.revisionId))
    .where(eq(publication.storyId, storyId))
    .orderBy(desc(publication.fromAt))
    .limit(1)
  return row ?? null
}

const firstOut = async (reader: Reader, storyId: string, fallback: Date): Promise<Date> => {
  const [first] = await reader
    .select({ at: publication.fromAt })
    .from(publication)
    .where(eq(publication.storyId, storyId))
    .orderBy(asc(publication.fromAt))
    .limit(1)
  return first?.at ?? fallback
}
