import { desc, eq, isNotNull, lt, max } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import type { Reader } from '@/db/connect'
import { houseDeclaration } from '@/db/schema/house-declarations'
import { person } from '@/db/schema/people'
import { type DeclarationState, declarationState } from '@/newsroom/evidence/house-declaration'
import type { Nature } from '@/newsroom/evidence/responsibility'
import type { PerLocale } from '@/newsroom/language/locales'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { readCursor, writeCursor } from '../cursor'
import { responsibleAt } from '../evidence/responsible-at'

export type DeclarationLine = {
  readonly id: string
  readonly n: number
  readonly texts: PerLocale
  readonly reference: string
  readonly responsible: { readonly name: string; readonly nature: Nature }
  readonly written: { readonly by: string; readonly at: Date }
  readonly confirmed: { readonly by: string; readonly at: Date } | null
  readonly ended: { readonly by: string; readonly at: Date } | null
  readonly state: DeclarationState
  readonly mayConfirm: boolean
}

export type DeclarationPage = {
  /** Newest first. */
  readonly lines: readonly DeclarationLine[]
  readonly mayWrite: boolean
  /** Who would be named in one written now; null: nobody answers for what is published. */
  readonly responsible: string | null
  readonly next: string | null
}

const confirmer = alias(person, 'confirmer')
const ender = alias(person, 'ender')
const signed = (by: string | null, at: Date | null) => (by === null || at === null ? null : { by, at })

const newestConfirmed = async (reader: Reader): Promise<number> => {
  const [row] = await reader
    .select({ n: max(houseDeclaration.n) })
    .from(houseDeclaration)
    .where(isNotNull(houseDeclaration.confirmedAt))
  return row?.n ?? 0
}

type Asked = { readonly at: Date; readonly after: string | null; readonly size: number }

/** What the house declares and has declared; null for those who may not read the book of disclaimers. */
export const houseDeclarations = async (
  reader: Reader,
  actor: Actor,
  { at, after, size }: Asked,
): Promise<DeclarationPage | null> => {
  if (!can(actor, 'disclaimer.read')) return null
  const place = readCursor(z.tuple([z.int()]), after)
  const rows = await reader
    .select({ row: houseDeclaration, writer: person.name, confirmer: confirmer.name, ender: ender.name })
    .from(houseDeclaration)
    .innerJoin(person, eq(person.id, houseDeclaration.writtenBy))
    .leftJoin(confirmer, eq(confirmer.id, houseDeclaration.confirmedBy))
    .leftJoin(ender, eq(ender.id, houseDeclaration.endedBy))
    .where(place ? lt(houseDeclaration.n, place[0]) : undefined)
    .orderBy(desc(houseDeclaration.n))
    .limit(size + 1)
  const newest = await newestConfirmed(reader)
  const shown = rows.slice(0, size)
  return {
    lines: shown.map(({ row, ...names }) => {
      const state = declarationState(row, newest)
      return {
        ...{ id: row.id, n: row.n, texts: row.texts, reference: row.reference, state },
        responsible: { name: row.responsibleName, nature: row.responsibleNature },
        written: { by: names.writer, at: row.writtenAt },
        confirmed: signed(names.confirmer, row.confirmedAt),
        ended: signed(names.ender, row.endedAt),
        mayConfirm: state === 'waiting' && can(actor, 'house.confirm', { writers: [row.writtenBy] }),
      }
    }),
    mayWrite: can(actor, 'house.declare'),
    responsible: (await responsibleAt(reader, at))?.name ?? null,
    next: rows.length > size ? writeCursor([shown.at(-1)?.row.n ?? 0]) : null,
  }
}
