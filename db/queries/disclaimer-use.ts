import { and, count, desc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { publication, publicationDisclaimer } from '@/db/schema/publication'
import { story } from '@/db/schema/story'
import type { LiveUse } from '@/newsroom/disclaimers/on-screen'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'

/** How many live pieces carry each template, by template id. A template nobody carries is absent. */
export const liveCounts = async (reader: Reader): Promise<ReadonlyMap<string, number>> => {
  const rows = await reader
    .select({ templateId: publicationDisclaimer.templateId, pieces: count() })
    .from(publicationDisclaimer)
    .innerJoin(publication, eq(publication.id, publicationDisclaimer.publicationId))
    .where(isNull(publication.toAt))
    .groupBy(publicationDisclaimer.templateId)
  return new Map(rows.map(({ templateId, pieces }) => [templateId, pieces]))
}

const MOST_LIVE = 100

/** Where a template stands on live pages. */
export const liveUse = async (reader: Reader, actor: Actor, templateId: string): Promise<LiveUse> => {
  const rows = await reader
    .select({
      storyId: story.id,
      headline: publication.headline,
      language: publication.language,
      n: publicationDisclaimer.versionN,
      since: publication.fromAt,
      deskId: story.deskId,
      startedBy: story.startedBy,
      assigneeId: story.assigneeId,
      limitedTo: story.limitedTo,
    })
    .from(publicationDisclaimer)
    .innerJoin(publication, eq(publication.id, publicationDisclaimer.publicationId))
    .innerJoin(story, eq(story.id, publication.storyId))
    .where(and(eq(publicationDisclaimer.templateId, templateId), isNull(publication.toAt)))
    .orderBy(desc(publication.fromAt), desc(publication.id))
    .limit(MOST_LIVE)
  const pieces = rows
    .filter((row) => can(actor, 'story.read', row))
    .map(({ storyId, headline, language, n, since }) => ({ storyId, headline, language, n, since }))
  return { count: (await liveCounts(reader)).get(templateId) ?? 0, pieces }
}
