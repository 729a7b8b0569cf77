import { and, count, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import type { StoryRow } from '@/db/queries/lock-edition'
import { story } from '@/db/schema/story'
import { thread } from '@/db/schema/talk'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import type { Conversation, TalkLine, TalkPage } from '@/newsroom/talk/line'
import { inOrder } from '@/newsroom/talk/order'
import { type Entry, OPEN, type Source, talkEntries } from './entries'
import { moveLines, opinionLines } from './record-lines'
import { threadLines } from './thread-lines'

type Asked = { readonly storyId: string; readonly cursor?: string | null; readonly size?: number }

/** All that was said about a story, threads and the words of moves in one; null for those who may not read it. */
export const conversation = async (reader: Reader, actor: Actor, asked: Asked): Promise<Conversation | null> => {
  const own = await storyToTalkOf(reader, actor, asked.storyId)
  if (!own) return null
  const [page, [open]] = await Promise.all([
    pageOf(reader, { actor, story: own }, asked),
    reader
      .select({ threads: count() })
      .from(thread)
      .where(and(eq(thread.storyId, own.id), OPEN)),
  ])
  return { ...page, open: open?.threads ?? 0, mayBlock: can(actor, 'talk.block', own) }
}

/** One thread, for a link that leads to it; null for another story's, and for those who may not read this one. */
export const talkThread = async (
  reader: Reader,
  actor: Actor,
  { storyId, threadId }: { readonly storyId: string; readonly threadId: string },
): Promise<TalkLine | null> => {
  const own = await storyToTalkOf(reader, actor, storyId)
  if (!own) return null
  const [known] = await reader
    .select({ id: thread.id })
    .from(thread)
    .where(and(eq(thread.id, threadId), eq(thread.storyId, storyId)))
  const [line] = known ? await threadLines(reader, { actor, story: own }, [known.id]) : []
  return line ?? null
}

const storyToTalkOf = async (reader: Reader, actor: Actor, storyId: string): Promise<StoryRow | null> => {
  const [own] = await reader.select().from(story).where(eq(story.id, storyId))
  return own && can(actor, 'talk.say', own) ? own : null
}

const pageOf = async (
  reader: Reader,
  looks: { readonly actor: Actor; readonly story: StoryRow },
  { cursor = null, size = 20 }: Asked,
): Promise<TalkPage> => {
  const { items, next } = await talkEntries(reader, looks.story.id, { cursor, size })
  const lines = await Promise.all([
    threadLines(reader, looks, idsOf(items, 'thread')),
    opinionLines(reader, idsOf(items, 'opinion')),
    moveLines(reader, idsOf(items, 'move')),
  ])
  return { lines: lines.flat().toSorted(inOrder), next }
}

const idsOf = (entries: readonly Entry[], source: Source): readonly string[] =>
  entries.flatMap((entry) => (entry.source === source ? [entry.id] : []))
