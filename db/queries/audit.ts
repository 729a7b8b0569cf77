import { and, asc, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Reader } from '@/db/connect'
import { auditEntry } from '@/db/schema/audit'
import { person } from '@/db/schema/people'
import type { SubjectType } from '@/newsroom/audit/subjects'
import type { Locale } from '@/newsroom/language/locales'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { subjectNames } from './audit-subjects'
import { readCursor, writeCursor } from './cursor'
import { hiddenAmong } from './hidden-among'

export type AuditFilter = {
  readonly person: string | null
  readonly kind: string | null
  readonly subject: SubjectType | null
  readonly subjectId: string | null
  /** Days as `2026-11-24`, both included, in the asker's time zone. */
  readonly from: string | null
  readonly to: string | null
}

export type AuditLine = {
  readonly seq: number
  readonly at: Date
  readonly kind: string
  readonly actor: { readonly id: string; readonly name: string } | null
  readonly subjectType: SubjectType
  readonly subjectId: string | null
  readonly subjectName: string | null
  readonly detail: Readonly<Record<string, unknown>>
  /** It is about a limited story whose list the asker is not on: neither its name nor anything said of it. */
  readonly isHidden: boolean
}

/** Whose eyes: names and days follow their language and time zone. */
export type Asker = Actor & { readonly language: Locale; readonly timeZone: string }

const dayBegins = (day: string, timeZone: string, more: number): SQL =>
  sql`(${day}::date + ${more}::int)::timestamp at time zone ${timeZone}`

const matching = (filter: AuditFilter, timeZone: string): (SQL | undefined)[] => [
  filter.person ? eq(auditEntry.actorId, filter.person) : undefined,
  filter.kind ? eq(auditEntry.kind, filter.kind) : undefined,
  filter.subject ? eq(auditEntry.subjectType, filter.subject) : undefined,
  filter.subjectId ? eq(auditEntry.subjectId, filter.subjectId) : undefined,
  filter.from ? gte(auditEntry.at, dayBegins(filter.from, timeZone, 0)) : undefined,
  filter.to ? lt(auditEntry.at, dayBegins(filter.to, timeZone, 1)) : undefined,
]

const Place = z.tuple([z.int().positive()])

/** The record, latest first; empty for those who may not read it. */
export const auditPage = async (
  reader: Reader,
  asker: Asker,
  filter: AuditFilter,
  cursor: string | null,
  size = 50,
): Promise<{ items: readonly AuditLine[]; next: string | null }> => {
  if (!can(asker, 'audit.read')) return { items: [], next: null }
  const place = readCursor(Place, cursor)
  const rows = await reader
    .select({
      seq: auditEntry.seq,
      at: auditEntry.at,
      kind: auditEntry.kind,
      actorId: auditEntry.actorId,
      actorName: person.name,
      subjectType: auditEntry.subjectType,
      subjectId: auditEntry.subjectId,
      detail: auditEntry.detail,
    })
    .from(auditEntry)
    .leftJoin(person, eq(person.id, auditEntry.actorId))
    .where(and(...matching(filter, asker.timeZone), place ? lt(auditEntry.seq, place[0]) : undefined))
    .orderBy(desc(auditEntry.seq))
    .limit(size + 1)
  const page = rows.slice(0, size)
  const [names, hidden] = await Promise.all([
    subjectNames(reader, page, asker.language),
    hiddenAmong(
      reader,
      asker,
      page.flatMap(({ subjectType, subjectId }) => (subjectType === 'story' && subjectId ? [subjectId] : [])),
    ),
  ])
  const items = page.map(({ actorId, actorName, ...row }) => {
    const isHidden = row.subjectId !== null && hidden.has(row.subjectId)
    return {
      ...row,
      detail: isHidden ? {} : row.detail,
      actor: actorId ? { id: actorId, name: actorName ?? actorId } : null,
      subjectName: isHidden ? null : ((row.subjectId && names.get(row.subjectId)) ?? null),
      isHidden,
    }
  })
  const last = items.at(-1)
  return { items, next: rows.length > size && last ? writeCursor([last.seq]) : null }
}

/** Everybody an entry may be of, for the filter. */
export const peopleInRecord = async (reader: Reader, actor: Actor): Promise<{ id: string; name: string }[]> =>
  can(actor, 'audit.read')
    ? reader.select({ id: person.id, name: person.name }).from(person).orderBy(asc(person.name)).limit(1_000)
    : []
