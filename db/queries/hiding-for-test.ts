import { desc, eq } from 'drizzle-orm'
import { setEmbargo } from '@/commands/work/set-embargo'
import type { Db } from '@/db/connect'
import { media } from '@/db/schema/media'
import { revision, story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { askOutside } from '@/testing/builders/outside'
import { piece } from '@/testing/builders/package'
import { talkingOn } from '@/testing/builders/talk'
import { admin, editor, reporter } from '@/testing/cast'

export const at = new Date('2026-03-02T02:00:00Z')
export const HEADLINE = 'Pier survey leaked'
export const PICTURE = 'e0000000-0000-4000-8000-000000000001'
const LIMITED_PICTURE = 'e0000000-0000-4000-8000-000000000002'

export type Named = Ids & { readonly revisionId: string; readonly pictureId: string; readonly threadId: string }

export const newestOf = async (db: Db, { editionId }: Ids): Promise<string> => {
  const [head] = await db
    .select({ id: revision.id })
    .from(revision)
    .where(eq(revision.editionId, editionId))
    .orderBy(desc(revision.seq))
  return head?.id ?? ''
}

/** A newsroom with a story of the desk, and one limited to its editor. */
export const hideOn = async (db: Db) => {
  const desk = deskOn(db)

  /** A story with a picture, talk, an embargo and a denied move: something to say to every question. */
  const prepared = async (pictureId: string, bringer: Actor): Promise<Named> => {
    const picture = { id: pictureId, sha256: pictureId, fileName: 'pier.jpg', width: 1, height: 1, renditions: [] }
    await db.insert(media).values({ ...picture, uploadedBy: bringer.id, uploadedAt: at })
    const leadImage = { mediaId: pictureId, alt: 'The pier', decorative: false, caption: '', credit: 'Lin Wei 林薇' }
    const ids = await desk.filed(piece({ headline: HEADLINE }))
    await desk.save(admin, ids, piece({ headline: HEADLINE, leadImage }))
    await db.update(story).set({ deadline: at }).where(eq(story.id, ids.storyId))
    const threadId = await talkingOn(db).opened(editor, ids)
    await desk.move(reporter, ids, 'publish')
    await setEmbargo(desk.as(editor), { ...ids, until: 'indefinite', source: 'A source', reason: HEADLINE })
    return { ...ids, revisionId: await newestOf(db, ids), pictureId, threadId }
  }

  await openNewsroom(db)
  await askOutside(db)
  const hidden = await prepared(PICTURE, admin)
  const limited = await prepared(LIMITED_PICTURE, editor)
  await db
    .update(story)
    .set({ limitedTo: [editor.id] })
    .where(eq(story.id, limited.storyId))
  return { desk, hidden, limited }
}
