import { eq, type SQL, sql } from 'drizzle-orm'
import { formerPublication } from '@/db/queries/former-publication'
import { publication } from '@/db/schema/publication'
import { story } from '@/db/schema/story'
import { tellPartners } from '../partners/tell-partners'
import { purgePages } from '../purge-pages'
import { pagesShowing } from './end-publication'
import { keepEvidence } from './keep-evidence'
import type { EffectOf } from './scene'
import { endWithdrawal } from './take-down'

/** What hangs on a publication: hung on its second life as it was on its first. */
const HANGING: readonly ((from: string, to: string) => SQL)[] = [
  (from, to) => sql`insert into publication_topic (publication_id, topic_id, first_published_at)
    select ${to}::uuid, topic_id, first_published_at from publication_topic where publication_id = ${from}`,
  (from, to) => sql`insert into publication_author (publication_id, author_slug, first_published_at)
    select ${to}::uuid, author_slug, first_published_at from publication_author where publication_id = ${from}`,
  (from, to) => sql`insert into publication_media (publication_id, media_id)
    select ${to}::uuid, media_id from publication_media where publication_id = ${from}`,
  (from, to) => sql`insert into publication_disclaimer (publication_id, ord, template_id, key, kind, version_id,
      version_n, locale, placement, text, from_days, because, variables, sha256, hash_version)
    select ${to}::uuid, ord, template_id, key, kind, version_id, version_n, locale, placement, text, from_days, because,
      variables, sha256, hash_version
    from publication_disclaimer where publication_id = ${from}`,
]

/** The very record readers had, word for word, with a new beginning: nothing is rendered again. */
export const bringBack: EffectOf = async (scene) => {
  const { tx, at } = scene
  const former = await formerPublication(tx, scene.edition.id)
  if (!former) throw new Error('What is brought back was published once.')
  const free = { withheldAt: null, withheldBy: null }
  await tx.update(story).set(free).where(eq(story.id, scene.story.id))
  await endWithdrawal(scene)
  const id = scene.newId()
  await tx.insert(publication).values({ ...former, id, fromAt: at, toAt: null })
  for (const hang of HANGING) await tx.execute(hang(former.id, id))
  await keepEvidence(scene, id)
  await purgePages(tx, pagesShowing(scene.story.id, former.head))
  await tellPartners(scene, { event: 'published', subjectId: id })
  return { ...scene, story: { ...scene.story, ...free } }
}
