import { and, asc, eq, gte, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { correction } from '@/db/schema/corrections'
import { publication } from '@/db/schema/publication'
import { correctedAlone } from '@/db/schema/same-piece'
import { edition, revision } from '@/db/schema/story'
import { noteOf } from '@/newsroom/corrections/change-issues'
import { KIND_RULES } from '@/newsroom/corrections/kinds'
import { type Issue, stop } from '@/newsroom/issue'
import type { Locale } from '@/newsroom/language/locales'
import { IN_WORK } from '@/newsroom/workflow/states'
import type { EditionRow } from './lock-edition'
import { otherLanguages } from './same-piece'
import { visible } from './visible'

const isListed = (kind: EditionRow['kind']): boolean => kind !== 'first' && KIND_RULES[kind].listed

/**
 * Languages in which readers still have the same piece, and no note of what this edition corrects, neither out nor
 * written for the next edition. Empty for changes nobody has to own up to, and where leave was given to go alone.
 */
export const languagesWithoutNote = async (
  reader: Reader,
  own: Pick<EditionRow, 'id' | 'storyId' | 'kind' | 'language'>,
): Promise<readonly Locale[]> => {
  if (!isListed(own.kind)) return []
  const others = (await otherLanguages(reader, own.storyId)).filter(({ language }) => language !== own.language)
  if (others.length === 0) return []
  const ids = others.map(({ story }) => story.id)
  const live = await liveOf(reader, ids)
  const noted = await notedOf(reader, own.storyId, ids)
  const alone = await reader
    .select({ locale: correctedAlone.locale })
    .from(correctedAlone)
    .where(eq(correctedAlone.editionId, own.id))
  const silent = others.filter(({ story }) => live.has(story.id) && !noted.has(story.id))
  return [...new Set(silent.map(({ language }) => language))].filter((language) =>
    alone.every(({ locale }) => locale !== language),
  )
}

const liveOf = async (reader: Reader, ids: string[]): Promise<ReadonlySet<string>> => {
  const rows = await reader
    .select({ id: publication.storyId })
    .from(publication)
    .where(and(inArray(publication.storyId, ids), visible()))
  return new Set(rows.map(({ id }) => id))
}

/** Since readers have had what is corrected now: a note that is older was about something else. */
const notedOf = async (reader: Reader, storyId: string, ids: string[]): Promise<ReadonlySet<string>> => {
  // Of the edition that is live its first record: a notice in other words has not corrected anything.
  const live = reader
    .select({ editionId: publication.editionId })
    .from(publication)
    .where(and(eq(publication.storyId, storyId), isNull(publication.toAt)))
  const [own] = await reader
    .select({ from: publication.fromAt })
    .from(publication)
    .where(inArray(publication.editionId, live))
    .orderBy(asc(publication.fromAt))
    .limit(1)
  const out = await reader
    .select({ id: correction.storyId })
    .from(correction)
    .where(
      and(
        inArray(correction.storyId, ids),
        eq(correction.listed, true),
        own ? gte(correction.at, own.from) : undefined,
      ),
    )
  const next = await reader
    .select({ id: edition.storyId, kind: edition.kind, package: revision.package })
    .from(edition)
    .innerJoin(revision, and(eq(revision.editionId, edition.id), eq(revision.seq, edition.headSeq)))
    .where(and(inArray(edition.storyId, ids), eq(edition.newest, true), inArray(edition.state, [...IN_WORK])))
  const written = next.filter(
    ({ kind, package: pkg }) => kind !== 'first' && isListed(kind) && noteOf(kind, pkg.note ?? null) !== null,
  )
  return new Set([...out, ...written].map(({ id }) => id))
}

/** How a sentence names a language: select arguments of messages know no hyphen. */
const NAMES = { en: 'en', 'zh-Hant': 'hant', 'zh-Hans': 'hans' } as const satisfies Record<Locale, string>

/** A piece is corrected in every language in which it is wrong. */
export const languageIssues = async (reader: Reader, own: EditionRow): Promise<readonly Issue[]> =>
  (await languagesWithoutNote(reader, own)).map((language) =>
    stop('note.kind', 'noteMissingIn', { values: { language: NAMES[language] } }),
  )
