import { desc, isNotNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { houseDeclaration } from '@/db/schema/house-declarations'
import type { PublicDeclaration, PublicDeclarations } from '@/newsroom/evidence/public-declaration'
import type { Locale } from '@/newsroom/language/locales'

/** The newest of them: a house that declares something new every month is here for four years. */
const MOST = 50

type Row = typeof houseDeclaration.$inferSelect
type Confirmed = Row & { readonly confirmedAt: Date }

const isConfirmed = (row: Row): row is Confirmed => row.confirmedAt !== null

/** `next`: the one that was confirmed after it. */
const endOf = ({ endedAt }: Row, next: Confirmed | undefined): Date | null => {
  if (endedAt === null || next === undefined) return endedAt ?? next?.confirmedAt ?? null
  return endedAt < next.confirmedAt ? endedAt : next.confirmedAt
}

/** What the house declares and has declared, as readers may know it; null: nothing was ever confirmed. */
export const publicDeclarations = async (reader: Reader, language: Locale): Promise<PublicDeclarations | null> => {
  const rows = await reader
    .select()
    .from(houseDeclaration)
    .where(isNotNull(houseDeclaration.confirmedAt))
    .orderBy(desc(houseDeclaration.n))
    .limit(MOST)
  const all = rows.filter(isConfirmed).map((row, place, confirmed): PublicDeclaration => {
    const { n, texts, reference, responsibleName: name, responsibleNature: nature, confirmedAt: from } = row
    const to = endOf(row, confirmed[place - 1])
    return { n, text: texts[language], reference, responsible: { name, nature }, from, to }
  })
  if (all.length === 0) return null
  const [newest] = all
  const current = newest?.to === null ? newest : null
  return { current, former: current === null ? all : all.slice(1) }
}
