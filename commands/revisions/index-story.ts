import { inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { newestWork } from '@/db/queries/edition-work'
import type { RevisionRow, StoryRow } from '@/db/queries/lock-edition'
import { CALLED } from '@/db/queries/template-names'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { topic } from '@/db/schema/newsroom'
import { storySearch } from '@/db/schema/work'
import { sourceLabel } from '@/messages/source-label'
import { LOCALES } from '@/newsroom/language/locales'
import { storyTokens } from '@/newsroom/search/story-tokens'

export type Indexed = {
  readonly story: Pick<StoryRow, 'id' | 'slugline'>
  readonly head: Pick<RevisionRow, 'package' | 'notices'>
}

/** Lets the story be found by what its newest revision says. In the same transaction: the two never disagree. */
export const indexStory = (tx: Tx, story: Indexed): Promise<void> => indexStories(tx, [story])

/** The same for an edition that lists show again. */
export const indexNewest = async (tx: Tx, storyId: string): Promise<void> => {
  const work = await newestWork(tx, storyId)
  if (work) await indexStory(tx, work)
}

export const indexStories = async (tx: Tx, stories: readonly Indexed[]): Promise<void> => {
  if (stories.length === 0) return
  const words = await wordsFor(tx, stories)
  const rows = stories.map((one) => ({ storyId: one.story.id, tokens: [...tokensFor(one, words)] }))
  await tx
    .insert(storySearch)
    .values(rows)
    .onConflictDoUpdate({
      target: storySearch.storyId,
      set: { tokens: sql`excluded.tokens` },
      // Most saves of a sentence change no word the index does not know: its pages are left alone then.
      setWhere: sql`${storySearch.tokens} <> excluded.tokens`,
    })
}

type Words = {
  readonly topics: ReadonlyMap<string, readonly string[]>
  readonly names: ReadonlyMap<string, readonly string[]>
}

const tokensFor = ({ story, head }: Indexed, { topics, names }: Words): readonly string[] =>
  storyTokens({
    storyId: story.id,
    slugline: story.slugline,
    package: head.package,
    sourceWords: LOCALES.flatMap((locale) => sourceLabel(head.package.source.type, locale) ?? []),
    topics: head.package.topicIds.flatMap((id) => topics.get(id) ?? []),
    disclaimers: head.notices.flatMap(({ key }) => [key, ...(names.get(key) ?? [])]),
  })

const wordsFor = async (tx: Tx, stories: readonly Indexed[]): Promise<Words> => {
  const topicIds = [...new Set(stories.flatMap(({ head }) => head.package.topicIds))]
  const keys = [...new Set(stories.flatMap(({ head }) => head.notices.map(({ key }) => key)))]
  const topics =
    topicIds.length === 0
      ? []
      : await tx.select({ id: topic.id, names: topic.names }).from(topic).where(inArray(topic.id, topicIds))
  const templates =
    keys.length === 0
      ? []
      : await tx
          .select({ key: disclaimerTemplate.key, ...CALLED })
          .from(disclaimerTemplate)
          .where(inArray(disclaimerTemplate.key, keys))
  return {
    topics: new Map(topics.map(({ id, names }) => [id, Object.values(names)])),
    names: new Map(templates.map(({ key, name, names }) => [key, [name, ...Object.values(names)]])),
  }
}
