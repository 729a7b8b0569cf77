import { and, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { edition, revision, story } from '@/db/schema/story'
import type { PublicArticle } from '@/newsroom/article/public-article'
import type { ArticleRefs } from '@/newsroom/article/refs'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import type { Package } from '@/newsroom/story/package'
import { IN_WORK, type State } from '@/newsroom/workflow/states'
import { articleChanges } from './article-changes'
import { articleRefs } from './article-refs'
import { publicChange } from './change-issues'
import { newestWork } from './edition-work'
import { embargoOf } from './embargo'
import { gradesInForce } from './grade-table/grades-in-force'
import type { Work } from './lock-edition'
import { frozenArticle } from './public-article'
import { publishedAt } from './published-at'

/** A version of a story: number of its edition, number of its revision. */
export type VersionNumber = { readonly n: number; readonly seq: number }

/** All that the page needs but the words for its source type, which are nobody's row. */
export type Preview = VersionNumber & {
  readonly storyId: string
  readonly slugline: string
  readonly editionId: string
  readonly state: State
  readonly at: Date
  /** The newest text of its edition. */
  readonly isHead: boolean
  readonly embargo: ReturnType<typeof embargoOf>
  readonly embargoZone: string | null
  readonly package: Package
  readonly refs: Omit<ArticleRefs, 'labels'>
  /** The record, where this version is what went out. */
  readonly frozen: PublicArticle | null
}

/** `mayShare`: this person may show it to people outside. */
export type DeskPreview = Preview & { readonly mayShare: boolean }

const versionWork = async (reader: Reader, storyId: string, { n, seq }: VersionNumber): Promise<Work | null> => {
  const [row] = await reader
    .select({ story, edition, head: revision })
    .from(revision)
    .innerJoin(edition, eq(edition.id, revision.editionId))
    .innerJoin(story, eq(story.id, edition.storyId))
    .where(and(eq(story.id, storyId), eq(edition.n, n), eq(revision.seq, seq)))
  return row ?? null
}

type Asked = { readonly storyId: string; readonly version?: VersionNumber | null; readonly now: Date }

/** A version as it would go out now, or went out; the newest where none is named. Null: not to be known of. */
export const previewOf = async (
  reader: Reader,
  actor: Actor,
  { storyId, version = null, now }: Asked,
): Promise<DeskPreview | null> => {
  const work = version ? await versionWork(reader, storyId, version) : await newestWork(reader, storyId)
  if (!work || !can(actor, 'story.read', work.story)) return null
  return { ...(await previewed(reader, work, now)), mayShare: can(actor, 'story.share', work.story) }
}

/** The same for whoever has been let in by other means; `work.head` is the version to be shown. */
export const previewed = async (
  reader: Reader,
  { story: own, edition: its, head }: Work,
  now: Date,
): Promise<Preview> => {
  const { package: pkg, notices } = head
  const [refs, grades, dates, frozen, change] = await Promise.all([
    articleRefs(reader, pkg),
    gradesInForce(reader, now),
    publishedAt(reader, { storyId: own.id, kind: its.kind, now }),
    frozenArticle(reader, { storyId: own.id, revisionId: head.id }),
    IN_WORK.includes(its.state) ? publicChange(reader, { edition: its, head }, now) : null,
  ])
  return {
    storyId: own.id,
    slugline: own.slugline,
    editionId: its.id,
    n: its.n,
    seq: head.seq,
    state: its.state,
    at: head.at,
    isHead: head.seq === its.headSeq,
    embargo: embargoOf(own),
    embargoZone: own.embargoZone,
    package: pkg,
    refs: {
      ...refs,
      storyId: own.id,
      editionN: its.n,
      notices,
      grades,
      changes: await articleChanges(reader, { storyId: own.id, editionId: its.id, change, at: now }),
      publishedAt: dates.first,
      updatedAt: dates.updated,
    },
    frozen,
  }
}
