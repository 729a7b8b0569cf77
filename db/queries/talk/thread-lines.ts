import { aliasedTable, asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import type { StoryRow } from '@/db/queries/lock-edition'
import { person } from '@/db/schema/people'
import { previewLink } from '@/db/schema/preview'
import { edition } from '@/db/schema/story'
import { comment, thread } from '@/db/schema/talk'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import type { Remark, TalkLine } from '@/newsroom/talk/line'
import { isOfRecord, isOpen } from '@/newsroom/talk/thread'

const resolver = aliasedTable(person, 'resolver')

/** Every remark of these threads with its thread, oldest first: as many rows as there are remarks. */
const remarksOf = (reader: Reader, ids: readonly string[]) =>
  reader
    .select({ comment, thread, n: edition.n, author: person.name, guest: previewLink.name, resolver: resolver.name })
    .from(comment)
    .innerJoin(thread, eq(thread.id, comment.threadId))
    .innerJoin(edition, eq(edition.id, thread.editionId))
    .leftJoin(person, eq(person.id, comment.authorId))
    .leftJoin(previewLink, eq(previewLink.id, comment.guestId))
    .leftJoin(resolver, eq(resolver.id, thread.resolvedBy))
    .where(inArray(comment.threadId, [...ids]))
    .orderBy(asc(comment.at), asc(comment.id))

type Row = Awaited<ReturnType<typeof remarksOf>>[number]
type Looks = { readonly actor: Actor; readonly story: StoryRow }

/** These threads of one story, as this person sees them. The caller has made sure that they may. */
export const threadLines = async (
  reader: Reader,
  looks: Looks,
  ids: readonly string[],
): Promise<readonly TalkLine[]> => {
  if (ids.length === 0) return []
  const byThread = Map.groupBy(await remarksOf(reader, ids), ({ thread: { id } }) => id)
  return [...byThread.values()].flatMap((rows) => {
    const [first] = rows
    return first ? [lineOf(looks, first, rows)] : []
  })
}

const lineOf = ({ actor, story }: Looks, first: Row, rows: readonly Row[]): TalkLine => {
  const { id, kind, blocking, openedAt, resolvedAt } = first.thread
  return {
    ...{ id, kind, source: 'thread', n: first.n, blocking, openedAt },
    isOpen: isOpen(first.thread),
    lastAt: rows.at(-1)?.comment.at ?? openedAt,
    resolved: resolvedAt && { at: resolvedAt, by: first.resolver },
    mayResolve:
      kind !== 'opinion' && can(actor, 'talk.resolve', { ...story, openedBy: first.comment.authorId, blocking }),
    remarks: rows.map((row) => remarkOf({ actor, story }, row, { ofRecord: row === first && isOfRecord(kind) })),
  }
}

const remarkOf = ({ actor, story }: Looks, row: Row, { ofRecord }: { readonly ofRecord: boolean }): Remark => {
  const { id, authorId, guestId, text, at, retractedAt } = row.comment
  return {
    ...{ id, at, author: row.author ?? row.guest, isGuest: guestId !== null },
    text: retractedAt ? null : text,
    mayRetract: retractedAt === null && can(actor, 'talk.retract', { ...story, authorId, ofRecord }),
  }
}
