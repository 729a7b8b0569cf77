import { eq, inArray } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { person } from '@/db/schema/people'
import { previewLink } from '@/db/schema/preview'
import { move, opinion } from '@/db/schema/review'
import { edition } from '@/db/schema/story'
import type { TalkLine } from '@/newsroom/talk/line'
import { spokenIn } from '@/newsroom/talk/spoken'
import type { ThreadKind } from '@/newsroom/talk/thread'
import { MOVE_NAMES } from '@/newsroom/workflow/table'

type Spoken = {
  readonly id: string
  readonly kind: ThreadKind
  readonly n: number
  readonly author: string | null
  readonly isGuest: boolean
  readonly at: Date
  readonly text: string
}

/** Words of the record as one remark nobody can answer or take back. */
const lineOf = ({ id, kind, n, author, isGuest, at, text }: Spoken): TalkLine => ({
  ...{ id, kind, source: 'record', n, openedAt: at, lastAt: at },
  ...{ blocking: false, isOpen: false, resolved: null, mayResolve: false },
  remarks: [{ id, author, isGuest, at, text, mayRetract: false }],
})

export const opinionLines = async (reader: Reader, ids: readonly string[]): Promise<readonly TalkLine[]> => {
  if (ids.length === 0) return []
  const rows = await reader
    .select({ opinion, n: edition.n, author: person.name, guest: previewLink.name })
    .from(opinion)
    .innerJoin(edition, eq(edition.id, opinion.editionId))
    .leftJoin(person, eq(person.id, opinion.personId))
    .leftJoin(previewLink, eq(previewLink.id, opinion.guestId))
    .where(inArray(opinion.id, [...ids]))
  return rows.map(({ opinion: { id, verdict, guestId, at, text }, n, author, guest }) =>
    lineOf({
      ...{ id, n, at, text, author: author ?? guest, isGuest: guestId !== null },
      kind: verdict === 'return' ? 'send_back' : 'opinion',
    }),
  )
}

export const moveLines = async (reader: Reader, ids: readonly string[]): Promise<readonly TalkLine[]> => {
  if (ids.length === 0) return []
  const rows = await reader
    .select({ move, n: edition.n, author: person.name })
    .from(move)
    .innerJoin(edition, eq(edition.id, move.editionId))
    .leftJoin(person, eq(person.id, move.actorId))
    .where(inArray(move.id, [...ids]))
  return rows.flatMap(({ move: { id, move: moved, at, note }, n, author }) => {
    const name = MOVE_NAMES.find((known) => known === moved)
    const spoken = name ? spokenIn(name) : null
    return spoken ? [lineOf({ id, kind: spoken.kind, n, author, isGuest: false, at, text: note ?? '' })] : []
  })
}
