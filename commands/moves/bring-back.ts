import { eq, sql } from 'drizzle-orm'
import { formerPublication } from '@/db/queries/former-publication'
import { publication } from '@/db/schema/publication'
import { story } from '@/db/schema/story'
import { purgePages } from '../purge-pages'
import { pagesShowing } from './end-publication'
import type { EffectOf, Scene } from './scene'
import { endWithdrawal } from './take-down'

/** What hangs on a publication: hung on its second life as it was on its first. */
const HANGING = {
  publication_topic: 'topic_id, first_published_at',
  publication_author: 'author_slug, first_published_at',
  publication_media: 'media_id',
  publication_disclaimer:
    'ord, template_id, key, kind, version_id, version_n, locale, placement, text, because, sha256',
} as const

const hangOn = async ({ tx }: Scene, from: string, to: string): Promise<void> => {
  for (const [table, columns] of Object.entries(HANGING)) {
    const [name, rest] = [sql.raw(table), sql.raw(columns)]
    await tx.execute(
      sql`insert into ${name} (publication_id, ${rest}) select ${to}::uuid, ${rest} from ${name} where publication_id = ${from}`,
    )
  }
}

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
  await hangOn(scene, former.id, id)
  await purgePages(tx, pagesShowing(scene.story.id, former.head))
  return { ...scene, story: { ...scene.story, ...free } }
}
