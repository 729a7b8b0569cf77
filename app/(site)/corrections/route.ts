import { correctionsPage } from '@/components/article/page/corrections-page'
import type { Surroundings } from '@/components/article/page/frame'
import { database } from '@/db/connect'
import { sectionAt } from '@/db/queries/chrome'
import { firstListed } from '@/db/queries/corrections/first-listed'
import { publicCorrections } from '@/db/queries/corrections/public-corrections'
import { CORRECTIONS_TAG } from '@/newsroom/article/tags'
import type { ListedQuery } from '@/newsroom/corrections/listed-address'
import type { ListedFilter } from '@/newsroom/corrections/listed-change'
import { monthsBetween, spanOfMonth } from '@/newsroom/time/months'
import { page } from '../answer'
import { askedOf } from '../asked'
import { notFound } from '../not-found-answer'
import { surroundings } from '../surroundings'
import { askedCorrections } from './asked-corrections'

const SIZE = 24

export const dynamic = 'force-dynamic'

/** Null: no such section. */
const filterOf = async (
  { kind, month, section }: ListedQuery,
  { chrome }: Surroundings,
): Promise<ListedFilter | null> => {
  const found = section === '' ? null : await sectionAt(database(), section)
  if (section !== '' && found === null) return null
  return {
    kind: kind === '' ? null : kind,
    sectionId: found?.id ?? null,
    span: month === '' ? null : spanOfMonth(month, chrome.timeZone),
  }
}

/** What was put right and what was taken down, a language a list. */
export const GET = async (request: Request): Promise<Response> => {
  const around = await surroundings()
  const [asked, query] = [askedOf(request), askedCorrections(request)]
  const filter = query && (await filterOf(query, around))
  if (!asked || !query || !filter) return notFound(request, around)
  const language = asked.language ?? around.chrome.language
  const list = await publicCorrections(database(), { ...filter, language, turn: asked.turn, size: SIZE })
  // A choice with nothing in it has no page of its own to keep; the whole list has one from the first day.
  const isWhole = asked.turn === null && Object.values(query).every((value) => value === '')
  if (list.items.length === 0 && !isWhole) return notFound(request, around)
  const first = await firstListed(database(), language)
  const months = first ? monthsBetween(first, new Date(), around.chrome.timeZone) : []
  const html = await correctionsPage({ surroundings: around, language, query, list, months, turn: asked.query })
  return page(request, html, { tags: [CORRECTIONS_TAG] })
}
