import { and, asc, eq, isNull, or } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { checklistItem, checklistTick, warningKnown } from '@/db/schema/checks'
import { person } from '@/db/schema/people'
import type { Issue } from '@/newsroom/issue'
import { type Confirmations, type ConfirmedItem, notedBy, unconfirmed } from '@/newsroom/workflow/confirmations'
import type { Work } from './lock-edition'

type Own = Pick<Work, 'edition' | 'head'>

/** The list of the house and of the section of a piece, with who confirmed what of the package as it is. */
const checklistOf = (reader: Reader, { edition: own, head }: Own): Promise<readonly ConfirmedItem[]> => {
  const { sectionId } = head.package
  const here = sectionId === null ? isNull(checklistItem.sectionId) : eq(checklistItem.sectionId, sectionId)
  const ofThis = and(
    eq(checklistTick.itemId, checklistItem.id),
    eq(checklistTick.editionId, own.id),
    eq(checklistTick.packageHash, own.headHash),
  )
  return reader
    .select({ id: checklistItem.id, names: checklistItem.names, level: checklistItem.level, by: person.name })
    .from(checklistItem)
    .leftJoin(checklistTick, ofThis)
    .leftJoin(person, eq(person.id, checklistTick.personId))
    .where(and(isNull(checklistItem.endedAt), or(isNull(checklistItem.sectionId), here)))
    .orderBy(asc(checklistItem.position), asc(checklistItem.id))
}

/** Warnings about the package as it is that somebody took note of by name. */
const knownWarnings = (reader: Reader, { edition: own }: Pick<Own, 'edition'>): Promise<Confirmations['known']> =>
  reader
    .select({ field: warningKnown.field, key: warningKnown.key, by: person.name })
    .from(warningKnown)
    .innerJoin(person, eq(person.id, warningKnown.personId))
    .where(and(eq(warningKnown.editionId, own.id), eq(warningKnown.packageHash, own.headHash)))

/** All that is settled, or waits to be settled, by hand. */
export const confirmationsOf = async (reader: Reader, own: Own): Promise<Confirmations> => ({
  items: await checklistOf(reader, own),
  known: await knownWarnings(reader, own),
})

/** What nobody has confirmed yet for this package, of the lists of its section and of the house. */
export const unticked = async (reader: Reader, work: Work): Promise<readonly Issue[]> =>
  unconfirmed(await checklistOf(reader, work), work.head.package.language)

/** Warnings about this package that nobody has taken note of by name. */
export const unknownWarnings = async (
  reader: Reader,
  work: Work,
  issues: readonly Issue[],
): Promise<readonly Issue[]> => {
  const warnings = issues.filter(({ level }) => level === 'warn')
  if (warnings.length === 0) return []
  const known = await knownWarnings(reader, work)
  return warnings.filter((issue) => notedBy({ known }, issue) === null)
}
