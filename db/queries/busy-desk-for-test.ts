import { assignStory } from '@/commands/assign-story'
import { startStory } from '@/commands/start-story'
import type { Db } from '@/db/connect'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { admin, contributor, editor, OTHER_DESK, reporter } from '@/testing/cast'

/** A newsroom with a story in every state a list shows, a minute apart, and two of one moment on the other desk. */
export const busyDesk = async (db: Db): Promise<void> => {
  const clock = { now: new Date('2026-03-02T02:00:00Z') }
  const desk = deskOn(db, clock)

  const later = () => {
    clock.now = new Date(clock.now.getTime() + 60_000)
  }

  const startElsewhere = async (slugline: string) => {
    const started = await startStory(desk.as(admin), {
      deskId: OTHER_DESK,
      slugline,
      language: 'zh-Hant',
      sectionId: null,
      headline: '港口夜市',
    })
    if (!started.ok) throw new Error('start refused')
  }

  await openNewsroom(db)
  await desk.written(piece({ headline: 'A draft of the reporter' }))
  later()
  const given = await desk.written(piece({ headline: 'Given to the contributor' }))
  await assignStory(desk.as(editor), { storyId: given.storyId, assigneeId: contributor.id })
  later()
  await desk.filed(piece({ headline: 'Filed first' }))
  later()
  const own = await desk.written(piece({ headline: 'Filed by the editor' }), editor)
  await desk.must(editor, own, 'file')
  later()
  const back = await desk.filed(piece({ headline: 'Sent back' }))
  await desk.must(editor, back, 'sendBack', { comment: 'Name the second source.' })
  later()
  await desk.approved(piece({ headline: 'Approved' }))
  later()
  const live = await desk.published(piece({ headline: 'Live, and revised', slug: 'live-and-revised' }))
  await desk.must(reporter, live, 'startNext', { kind: 'update' })
  later()
  await startElsewhere('night market')
  await startElsewhere('dawn market')
}
