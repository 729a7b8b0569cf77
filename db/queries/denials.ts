import { and, desc, eq, gt } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { auditEntry } from '@/db/schema/audit'
import { person } from '@/db/schema/people'
import { story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { MOVE_NAMES, type MoveName } from '@/newsroom/workflow/table'

export type Denial = {
  readonly seq: number
  readonly at: Date
  readonly actor: string | null
  readonly move: MoveName
}

const ofStory = (storyId: string) =>
  and(eq(auditEntry.subjectType, 'story'), eq(auditEntry.subjectId, storyId), eq(auditEntry.kind, 'refuseMove'))

/** How often this person was denied a move of this story since then. */
export const denialsSince = (
  reader: Reader,
  { personId, storyId, since }: { readonly personId: string; readonly storyId: string; readonly since: Date },
): Promise<number> =>
  reader.$count(auditEntry, and(ofStory(storyId), eq(auditEntry.actorId, personId), gt(auditEntry.at, since)))

/** The newest moves of a story that were denied, latest first; none for those who may not read the record. */
export const denials = async (reader: Reader, actor: Actor, storyId: string): Promise<readonly Denial[]> => {
  if (!can(actor, 'audit.read')) return []
  const [own] = await reader.select().from(story).where(eq(story.id, storyId))
  if (!own || !can(actor, 'story.read', own)) return []
  const rows = await reader
    .select({ seq: auditEntry.seq, at: auditEntry.at, actor: person.name, detail: auditEntry.detail })
    .from(auditEntry)
    .leftJoin(person, eq(person.id, auditEntry.actorId))
    .where(ofStory(storyId))
    .orderBy(desc(auditEntry.seq))
    .limit(50)
  return rows.flatMap(({ detail, ...row }) => {
    const move = MOVE_NAMES.find((known) => known === detail.move)
    return move ? [{ ...row, move }] : []
  })
}
