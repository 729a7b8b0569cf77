import { eq } from 'drizzle-orm'
import { addPartner } from '@/commands/partners/add-partner'
import { fileReportIn } from '@/commands/reports/file-report-in'
import { openThread } from '@/commands/talk/open-thread'
import { reply } from '@/commands/talk/reply'
import { atAddress } from '@/db/queries/public-article'
import { story } from '@/db/schema/story'
import { agreed, contextAt, type Stage } from './actors'
import type { Furnished } from './furnish'
import type { Happening } from './play'

type Told = Furnished & { readonly now: Date }

const DOUBT =
  'Thirty-one speakers, but the three groups come to thirty-one only if nobody spoke twice. Who kept the count?'
const ANSWER = 'The clerk’s list, I have a copy. One person spoke twice and is on it once. I will say so in the text.'

/** Around the pieces: a doubt and its answer, what a reader found, and a partner. Each at a time of its own. */
export const aroundThePieces = (stage: Stage, { cast, now }: Told): readonly Happening[] => {
  const at = (hoursAgo: number) => new Date(now.getTime() - hoursAgo * 3_600_000)
  const happening = (hoursAgo: number, happen: (at: Date) => Promise<void>): Happening => ({
    at: at(hoursAgo),
    happen: () => happen(at(hoursAgo)),
  })
  let asked: { readonly storyId: string; readonly threadId: string }
  return [
    happening(1.5, async (when) => {
      const storyId = await storyNamed(stage, 'council-budget-hearing')
      const opening = { storyId, kind: 'comment', blocking: false, text: DOUBT } as const
      asked = { storyId, ...agreed(await openThread(contextAt(stage, cast.editor, when), opening), 'a doubt') }
    }),
    happening(1, async (when) => {
      agreed(await reply(contextAt(stage, cast.reporter, when), { ...asked, text: ANSWER }), 'its answer')
    }),
    happening(0.8, async (when) => {
      const there = await atAddress(stage.tx, 'news', 'library-opens-until-ten')
      if (there.kind !== 'live') throw new Error('The sample newsroom has nothing a reader could report on.')
      const { storyId, id } = there.article
      const report = {
        quote: 'The café on the ground floor will close at nine.',
        wrong: 'The sign on the door of the café says half past eight.',
        email: 'reader@example.com',
      }
      const filing = { storyId, liveId: id, publicationId: id, ...report }
      agreed(await fileReportIn(stage.tx, { now: () => when, newId: stage.newId }, filing), 'a report')
    }),
    // After everything that went out: nobody is at this address, and the sample calls no one before somebody publishes.
    happening(0.5, async (when) => {
      const partner = { name: 'Harbour Radio 港灣電台', url: 'https://radio.example/stet' }
      agreed(await addPartner(contextAt(stage, cast.admin, when), partner), 'a partner')
    }),
  ]
}

const storyNamed = async ({ tx }: Stage, slugline: string): Promise<string> => {
  const [row] = await tx.select({ id: story.id }).from(story).where(eq(story.slugline, slugline))
  if (!row) throw new Error(`The sample newsroom has no ${slugline}.`)
  return row.id
}
