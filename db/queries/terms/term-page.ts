import { asc, desc, eq, inArray } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/connect'
import { person } from '@/db/schema/people'
import { term, termList, termListVersion } from '@/db/schema/terms'
import { compareTerms } from '@/newsroom/machine-check/compare-terms'
import type { TermDraft, TermPage, TermVersion } from '@/newsroom/machine-check/on-screen'
import { termsHash } from '@/newsroom/machine-check/terms-hash'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'

/** Versions shown; earlier ones stay in the record. */
const MOST = 20

const approver = alias(person, 'approver')

const versionsOf = (reader: Reader, listId: string) =>
  reader
    .select({ version: termListVersion, writtenBy: person.name, approvedBy: approver.name })
    .from(termListVersion)
    .innerJoin(person, eq(person.id, termListVersion.writtenBy))
    .leftJoin(approver, eq(approver.id, termListVersion.approvedBy))
    .where(eq(termListVersion.listId, listId))
    .orderBy(desc(termListVersion.n))
    .limit(MOST)

type Row = Awaited<ReturnType<typeof versionsOf>>[number]

const approvedOf = ({ version, writtenBy, approvedBy }: Row): readonly TermVersion[] => {
  const { n, changeNote, writtenAt, approvedAt, contentHash } = version
  if (approvedAt === null || approvedBy === null) return []
  return [{ n, changeNote, writtenBy, writtenAt, approvedBy, approvedAt, contentHash: contentHash ?? '' }]
}

/** A list with what is in force and what is being written; null for those who may not keep lists. */
export const termPage = async (
  reader: Reader,
  actor: Actor,
  { listId }: { readonly listId: string },
): Promise<TermPage | null> => {
  if (!can(actor, 'terms.manage')) return null
  const [list] = await reader.select().from(termList).where(eq(termList.id, listId))
  if (!list) return null
  const rows = await versionsOf(reader, listId)
  const newest = rows.find(({ version }) => version.approvedAt !== null)?.version
  const open = rows.find(({ version }) => version.approvedAt === null)
  const terms = await termsOf(
    reader,
    [newest, open?.version].flatMap((version) => version?.id ?? []),
  )
  const inForce = terms(newest?.id)
  return {
    id: list.id,
    name: list.name,
    terms: inForce,
    versions: rows.flatMap(approvedOf),
    draft: open ? draftOf(actor, open, { before: inForce, after: terms(open.version.id) }) : null,
  }
}

type Terms = TermPage['terms']

const draftOf = (
  actor: Actor,
  { version, writtenBy }: Row,
  { before, after }: { readonly before: Terms; readonly after: Terms },
): TermDraft => ({
  versionId: version.id,
  n: version.n,
  terms: after,
  changeNote: version.changeNote,
  writtenBy,
  writtenAt: version.writtenAt,
  hash: termsHash(version.listId, version.n, after),
  changes: compareTerms(before, after),
  mayApprove: can(actor, 'terms.approve', version),
})

/** The terms of these versions, in one query. */
const termsOf = async (reader: Reader, versionIds: readonly string[]) => {
  const rows =
    versionIds.length === 0
      ? []
      : await reader
          .select()
          .from(term)
          .where(inArray(term.versionId, [...versionIds]))
          .orderBy(asc(term.position))
  const said = Map.groupBy(rows, ({ versionId }) => versionId)
  return (versionId = ''): Terms =>
    (said.get(versionId) ?? []).map(({ id: _id, versionId: _version, position: _position, ...own }) => own)
}
