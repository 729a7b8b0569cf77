import type { Reader } from '@/db/connect'
import { handsOf } from '@/db/queries/edition-facts'
import { newestWork } from '@/db/queries/edition-work'
import type { StoryCheck } from '@/newsroom/machine-check/story-check'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { IN_WORK } from '@/newsroom/workflow/states'
import { checkOf } from './check-of'

type Asked = { readonly storyId: string; readonly at: Date }

/** What the machine says of the newest text; null where nobody works on it or this person may not know of it. */
export const storyCheck = async (reader: Reader, actor: Actor, { storyId, at }: Asked): Promise<StoryCheck | null> => {
  const work = await newestWork(reader, storyId)
  if (!work || !can(actor, 'story.read', work.story) || !IN_WORK.includes(work.edition.state)) return null
  const { state, findings } = (await checkOf(reader, work, at)).check
  const hands = await handsOf(reader, work.edition.id)
  return {
    ...{ state, findings, storyId, editionId: work.edition.id, hash: work.edition.headHash },
    mayDismiss: can(actor, 'finding.dismiss', { ...work.story, hands }),
  }
}
