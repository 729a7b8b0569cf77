import { and, eq } from 'drizzle-orm'
import { handsOf } from '@/db/queries/edition-facts'
import { holdersOn } from '@/db/queries/notifications/holders'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import type { noticeChoice } from '@/db/schema/notice-choices'
import { nearest } from '@/newsroom/notifications/nearest'
import { can } from '@/newsroom/policy/can'
import type { Scene } from '../moves/scene'
import { settleNotices } from './settle-notices'
import { tell } from './tell'

type Around = Pick<Scene, 'tx' | 'at' | 'story' | 'edition'>
type Waiver = Pick<typeof noticeChoice.$inferSelect, 'id' | 'templateId' | 'chosenBy'>

/** Who may agree to it and is near: reviewers of the desk, and whoever keeps the law. */
const secondPeople = async ({ tx, story, edition }: Around, { chosenBy }: Waiver): Promise<readonly string[]> => {
  const hands = await handsOf(tx, edition.id)
  const holders = await holdersOn(tx, story.deskId)
  const may = holders.filter((one) => can(one, 'waiver.approve', { ...story, hands, chosenBy }))
  return (['editor', 'legal'] as const).flatMap((role) => nearest(may, role, story.deskId).map(({ id }) => id))
}

const takesTwo = async ({ tx }: Around, { templateId }: Waiver): Promise<boolean> =>
  (await tx.$count(
    disclaimerTemplate,
    and(eq(disclaimerTemplate.id, templateId), eq(disclaimerTemplate.removable, 'with_reason')),
  )) > 0

/** A waiver waits for a second person, where its template asks for one. */
export const tellWaiverWaits = async (scene: Around, waiver: Waiver): Promise<void> => {
  if (!(await takesTwo(scene, waiver))) return
  const { tx, story, at } = scene
  const { id, chosenBy: by } = waiver
  const to = await secondPeople(scene, waiver)
  const event = { storyId: story.id, by, key: `waiver:${id}:waits`, waitsFor: id, detail: {}, at }
  await tell(tx, { ...event, kind: 'waiverWaits', to })
}

/** Somebody agreed to a waiver, took it back, or undid the agreement by writing: whoever asked for it hears. */
export const tellItsAsker = async (
  { tx, story, at }: Around,
  { id, chosenBy }: Waiver,
  { kind, by }: { readonly kind: 'waiverApproved' | 'waiverDeclined' | 'waiverVoided'; readonly by: string | null },
): Promise<void> => {
  await settleNotices(tx, [id], at)
  await tell(tx, { kind, storyId: story.id, to: [chosenBy], by, key: `waiver:${id}:${kind}`, detail: {}, at })
}
