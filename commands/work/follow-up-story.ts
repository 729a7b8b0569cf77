import { z } from 'zod'
import { done, type Result } from '@/newsroom/result'
import { blankPackage } from '@/newsroom/story/blank-package'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { record } from '../record'
import { beginStory, type StartedStory } from '../revisions/begin-story'
import { Slugline } from '../start-story'
import { readableSource } from './readable-source'

export const FollowUpStory = z.object({ storyId: z.uuid(), deskId: z.uuid(), slugline: Slugline })
export type FollowUpStory = z.infer<typeof FollowUpStory>

/** A new story that goes on where another ended: its shelf, its topics and its language, none of its text. */
export const followUpStory = (context: Context, input: FollowUpStory): Promise<Result<StartedStory>> =>
  attempt(context.db, async (tx) => {
    const { actor } = context
    const source = await readableSource(tx, actor, input)
    if (!source.ok) return source
    const { story, head } = source.value
    const { language, sectionId, topicIds } = head.package
    const blank = blankPackage({ language, sectionId, headline: '', byline: { name: actor.name, personId: actor.id } })
    const ids = await beginStory(context, tx, { ...input, package: { ...blank, topicIds }, followsId: story.id })
    await record(tx, actor, context.now(), {
      kind: 'followUpStory',
      subjectType: 'story',
      subjectId: ids.storyId,
      detail: { from: story.id },
    })
    return done(ids)
  })
