import { and, eq, sql } from 'drizzle-orm'
import type { RevisionRow } from '@/db/queries/lock-edition'
import { seen } from '@/db/schema/hands'
import { previewLink } from '@/db/schema/preview'
import { publication } from '@/db/schema/publication'
import { approval } from '@/db/schema/review'
import { revision } from '@/db/schema/story'
import type { Scene } from '../moves/scene'

const ROLLING = '10 minutes'

/**
 * Autosaves of one person roll: the one before goes when it was made less than ten minutes after the last kept one.
 * Another's text, a named one, or one that an approval, a publication, somebody's reading or a link names is kept.
 */
export const foldAutosaves = async ({ tx, head, story }: Scene, before: RevisionRow): Promise<void> => {
  if (head.kind !== 'autosave' || before.kind !== 'autosave' || before.authorId !== head.authorId) return
  await tx.delete(revision).where(
    and(
      eq(revision.id, before.id),
      sql`exists (select 1 from ${revision} kept where kept.edition_id = ${before.editionId}
        and kept.seq < ${before.seq} and kept.at > ${before.at.toISOString()}::timestamptz - ${ROLLING}::interval)`,
      sql`not exists (select 1 from ${approval} where ${approval.editionId} = ${before.editionId}
        and ${approval.packageHash} = ${before.packageHash})`,
      sql`not exists (select 1 from ${publication} where ${publication.revisionId} = ${before.id})`,
      sql`not exists (select 1 from ${seen} where ${seen.editionId} = ${before.editionId} and ${seen.seq} = ${before.seq})`,
      sql`not exists (select 1 from ${previewLink} where ${previewLink.storyId} = ${story.id}
        and ${previewLink.editionId} = ${before.editionId} and ${previewLink.seq} = ${before.seq})`,
    ),
  )
}
