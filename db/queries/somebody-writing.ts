import { and, desc, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { person } from '@/db/schema/people'
import { edition, revision, story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { WRITING_MS, type Writing } from '@/newsroom/story/writing'
import { stageNow } from './stage-now'

/** Saves of two minutes that are not folded away: more than this many nobody makes. */
const NEWEST = 20

/** Who else saved this piece a moment ago; null where nobody did, and for whoever may not write in it themselves. */
export const somebodyWriting = async (
  reader: Reader,
  actor: Actor,
  { storyId, at }: { readonly storyId: string; readonly at: Date },
): Promise<Writing | null> => {
  const [row] = await reader
    .select({ story, edition })
    .from(story)
    .innerJoin(edition, and(eq(edition.storyId, story.id), eq(edition.newest, true)))
    .where(eq(story.id, storyId))
  if (!row || !can(actor, 'story.read', row.story)) return null
  const stage = await stageNow(reader, row.edition)
  if (!can(actor, 'story.write', { ...row.story, state: row.edition.state, stage })) return null
  const saves = await reader
    .select({ personId: person.id, name: person.name, at: revision.at, kind: revision.kind })
    .from(revision)
    .innerJoin(person, eq(person.id, revision.authorId))
    .where(eq(revision.editionId, row.edition.id))
    .orderBy(desc(revision.seq))
    .limit(NEWEST)
  const last = saves.find(({ personId, kind }) => personId !== actor.id && (kind === 'autosave' || kind === 'merge'))
  const leftMs = last ? last.at.getTime() + WRITING_MS - at.getTime() : 0
  return last && leftMs > 0 ? { personId: last.personId, name: last.name, at: last.at.toISOString(), leftMs } : null
}
