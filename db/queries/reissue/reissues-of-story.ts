import { and, asc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { person } from '@/db/schema/people'
import { publication } from '@/db/schema/publication'
import { reissueJob, reissuePiece } from '@/db/schema/reissue'
import { story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import type { StoryReissue } from '@/newsroom/reissue/story-reissue'
import { CALLED } from '../template-names'

const asker = alias(person, 'asker')
const approver = alias(person, 'approver')

/** How often a published piece may have been given other notices; more than any house does. */
const MOST = 200

/** Every record of a story that took another’s place with a notice in new words, oldest first. For those who may read it. */
export const reissuesOf = (reader: Reader, storyId: string): Promise<readonly StoryReissue[]> =>
  reader
    .select({
      publicationId: publication.id,
      replaces: reissuePiece.publicationId,
      editionId: publication.editionId,
      template: { key: disclaimerTemplate.key, ...CALLED },
      fromN: reissuePiece.fromN,
      toN: reissueJob.toN,
      requestedBy: asker.name,
      approvedBy: approver.name,
      at: publication.fromAt,
    })
    .from(reissuePiece)
    .innerJoin(publication, eq(publication.id, reissuePiece.newPublicationId))
    .innerJoin(reissueJob, eq(reissueJob.id, reissuePiece.jobId))
    .innerJoin(disclaimerTemplate, eq(disclaimerTemplate.id, reissueJob.templateId))
    .innerJoin(asker, eq(asker.id, reissueJob.requestedBy))
    .innerJoin(approver, eq(approver.id, reissueJob.approvedBy))
    .where(and(eq(reissuePiece.storyId, storyId), eq(reissuePiece.state, 'done')))
    .orderBy(asc(publication.fromAt), asc(publication.id))
    .limit(MOST)

/** The same for somebody; null of a story they may not know of. */
export const storyReissues = async (
  reader: Reader,
  actor: Actor,
  storyId: string,
): Promise<readonly StoryReissue[] | null> => {
  const [own] = await reader.select().from(story).where(eq(story.id, storyId))
  return own && can(actor, 'story.read', own) ? reissuesOf(reader, storyId) : null
}
