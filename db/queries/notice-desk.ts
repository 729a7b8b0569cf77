import { eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate, disclaimerVersion } from '@/db/schema/disclaimers'
import { type Addable, type ChoiceAtHand, isWaiting, type NoticeRights } from '@/newsroom/disclaimers/at-hand'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { IN_WORK } from '@/newsroom/workflow/states'
import { handsOf } from './edition-facts'
import { newestWork } from './edition-work'
import { inForce } from './lifting/in-force'
import { choicesAtHand } from './notices-at-hand'
import { stageNow } from './stage-now'
import { CALLED } from './template-names'

export type NoticeDesk = {
  readonly editionId: string
  readonly rights: NoticeRights
  readonly addable: readonly Addable[]
  /** Waivers that wait for a second person. */
  readonly waiting: readonly ChoiceAtHand[]
}

/** Every template with a wording in force that may still be asked for. */
const addableAt = (reader: Reader, at: Date): Promise<readonly Addable[]> =>
  reader
    .selectDistinct({
      id: disclaimerTemplate.id,
      ...CALLED,
      placement: disclaimerTemplate.placement,
    })
    .from(disclaimerTemplate)
    .innerJoin(disclaimerVersion, eq(disclaimerVersion.templateId, disclaimerTemplate.id))
    .where(inForce(at))
    .orderBy(disclaimerTemplate.name, disclaimerTemplate.id)

type Asked = { readonly storyId: string; readonly at: Date }

/** What this person may decide about the notices of a story's newest edition; null where they may not know of it. */
export const noticeDesk = async (reader: Reader, actor: Actor, { storyId, at }: Asked): Promise<NoticeDesk | null> => {
  const work = await newestWork(reader, storyId)
  if (!work || !can(actor, 'story.read', work.story)) return null
  const { story, edition } = work
  const isInWork = IN_WORK.includes(edition.state)
  const hands = await handsOf(reader, edition.id)
  const stage = await stageNow(reader, edition)
  const mayChoose = isInWork && can(actor, 'story.write', { ...story, state: edition.state, stage })
  const second = { ...story, hands, chosenBy: '' }
  return {
    editionId: edition.id,
    rights: {
      personId: actor.id,
      mayChoose,
      becomesHand: mayChoose && edition.state === 'in_review' && !hands.includes(actor.id),
      mayApprove: isInWork && edition.state !== 'scheduled' && can(actor, 'waiver.approve', second),
      mayAcknowledge: isInWork && can(actor, 'notice.acknowledge', { ...story, hands }),
    },
    addable: mayChoose ? await addableAt(reader, at) : [],
    waiting: isInWork ? (await choicesAtHand(reader, storyId)).filter(isWaiting) : [],
  }
}
