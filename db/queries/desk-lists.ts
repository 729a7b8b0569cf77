import { and } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import type { Actor } from '@/newsroom/people/actor'
import { orderOf, type StoryFilter } from '@/newsroom/story/story-filter'
import type { StoryLine, StoryPage } from '@/newsroom/story/story-line'
import { foundBy } from './found-by'
import { deskIds, readableStories, startedOrGiven } from './readable-stories'
import { conditions } from './story-conditions'
import { storyLines } from './story-lines'

const PAGE = 50
const HITS = 8

type Asked = { readonly filter: StoryFilter; readonly at: Date }

/** The stories this person may read and the filter asks for. */
export const storyList = async (reader: Reader, actor: Actor, { filter, at }: Asked): Promise<StoryPage> => {
  const [desks, found] = await Promise.all([deskIds(reader), foundBy(reader, filter.q)])
  return storyLines(reader, {
    where: and(readableStories(actor, desks), found, conditions(filter, { actor, desks, at })),
    order: orderOf(filter),
    cursor: filter.after,
    size: PAGE,
    viewerId: actor.id,
  })
}

/** For the palette: what a few letters, two Chinese characters or the start of an id find; nothing typed: the latest. */
export const findStories = async (reader: Reader, actor: Actor, query: string): Promise<readonly StoryLine[]> => {
  const mine = query === '' ? startedOrGiven(actor.id) : undefined
  const [desks, found] = await Promise.all([deskIds(reader), foundBy(reader, query)])
  const where = and(readableStories(actor, desks), mine, found)
  const { items } = await storyLines(reader, { where, size: HITS })
  return items
}
