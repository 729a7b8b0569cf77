import { and, eq, isNull, ne, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/connect'
import { section } from '@/db/schema/newsroom'
import { publication } from '@/db/schema/publication'
import { killNotice, withdrawal } from '@/db/schema/takedown'
import type { PublicationHead } from '@/newsroom/article/head'
import type { ListedChange } from '@/newsroom/corrections/listed-change'
import type { PerLocale } from '@/newsroom/language/locales'
import { type Ask, asked, nearestFirst } from './ask'

type Row = {
  readonly id: string
  readonly at: Date
  readonly said: string
  readonly section: PerLocale
  readonly head: PublicationHead
}

const listed = ({ id, at, said, section: names, head }: Row): ListedChange => ({
  ...{ id, at, kind: 'withdrawal', lines: [said], section: names, headline: null, label: null, href: head.path },
})

const asks = ({ kind }: Ask): boolean => kind === null || kind === 'withdrawal'

/**
 * Articles that are down, with the words readers are given. Those the law had taken down are not pointed at, and one
 * whose time was over was no mistake.
 */
export const listedWithdrawals = async (reader: Reader, ask: Ask): Promise<readonly ListedChange[]> => {
  if (!asks(ask)) return []
  const { id, fromAt: at, language } = withdrawal
  const columns = { id, at, language, sectionId: publication.sectionId }
  const rows = await reader
    .select({ id, at, said: withdrawal.explanation, section: section.names, head: publication.head })
    .from(withdrawal)
    .innerJoin(publication, and(eq(publication.storyId, withdrawal.storyId), eq(publication.toAt, withdrawal.fromAt)))
    .innerJoin(section, eq(section.id, publication.sectionId))
    .where(
      and(
        isNull(withdrawal.toAt),
        ne(withdrawal.response, 'legal'),
        ne(withdrawal.category, 'expired'),
        asked(columns, ask),
      ),
    )
    .orderBy(...nearestFirst(columns, ask.turn))
    .limit(ask.most)
  return rows.map(listed)
}

const later = alias(publication, 'later')

/** Articles that were killed after readers had them, with the notice they get. */
export const listedKills = async (reader: Reader, ask: Ask): Promise<readonly ListedChange[]> => {
  if (!asks(ask)) return []
  const { storyId: id, at, language } = killNotice
  const columns = { id, at, language, sectionId: publication.sectionId }
  const rows = await reader
    .select({ id, at, said: killNotice.notice, section: section.names, head: publication.head })
    .from(killNotice)
    .innerJoin(publication, eq(publication.storyId, killNotice.storyId))
    .innerJoin(section, eq(section.id, publication.sectionId))
    .where(
      and(
        notExists(
          reader
            .select({ one: sql`1` })
            .from(later)
            .where(and(eq(later.storyId, publication.storyId), sql`${later.fromAt} > ${publication.fromAt}`)),
        ),
        asked(columns, ask),
      ),
    )
    .orderBy(...nearestFirst(columns, ask.turn))
    .limit(ask.most)
  return rows.map(listed)
}
