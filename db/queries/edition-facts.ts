import { and, eq, ne, sql } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { editionHand, seen } from '@/db/schema/hands'
import { address } from '@/db/schema/publication'
import { edition } from '@/db/schema/story'
import { liftIssues } from '@/newsroom/disclaimers/lift/lift-issues'
import { type Issue, stop } from '@/newsroom/issue'
import type { Actor, System } from '@/newsroom/people/actor'
import { SYSTEM } from '@/newsroom/people/actor'
import { advertLints } from '@/newsroom/story/advert-lints'
import { noticesDiffer } from '@/newsroom/story/notices-differ'
import { preflight, type References } from '@/newsroom/story/preflight'
import type { EditionFacts } from '@/newsroom/workflow/edition-facts'
import { IN_WORK, PUBLIC } from '@/newsroom/workflow/states'
import { acknowledgementsOf, unread } from './acknowledgements'
import { changeIssuesOf } from './change-issues'
import { publisherRole } from './desk-settings'
import { authorisationIssues } from './evidence/authorisations'
import { leftAtHand } from './lifting/left-at-hand'
import { liftedAtHand } from './lifting/lifted-at-hand'
import type { Work } from './lock-edition'
import { machineIssues } from './machine-check/machine-issues'
import { referencesOf } from './references'
import { releaseFacts } from './release-facts'
import { approvalFor } from './run'
import { stageFacts } from './stage-facts'
import { noticesFor } from './standing-matter'

export type Asked = {
  readonly actor: Actor | System
  readonly at: Date
  readonly shownHash: string | null
  /** The password was given within the last minutes. */
  readonly freshSignIn: boolean
}

/** Collects what `decide` needs. Inside a move's transaction it reads under the move's locks. */
export const editionFacts = async (reader: Reader, work: Work, asked: Asked): Promise<EditionFacts> => {
  const { story, edition: own, head } = work
  const references = await referencesOf(reader, head.package)
  const others = await otherEditions(reader, own.storyId, own.id)
  const issues = await checks(reader, work, references, asked.at)
  return {
    ...(await releaseFacts(reader, work, { ...asked, issues })),
    state: own.state,
    n: own.n,
    kind: own.kind,
    deskId: story.deskId,
    publishBy: await publisherRole(reader, story.deskId),
    startedBy: story.startedBy,
    assigneeId: story.assigneeId,
    filedBy: own.filedBy,
    stage: await stageFacts(reader, own),
    hands: await handsOf(reader, own.id),
    headHash: own.headHash,
    approval: await approvalFor(reader, own),
    shownHash: asked.shownHash,
    seenHead: await sawHead(reader, work, asked.actor),
    freshSignIn: asked.freshSignIn,
    answerIssues: [],
    issues,
    otherInWork: others.some((other) => IN_WORK.includes(other.state)),
    otherLive: others.some((other) => other.state === 'published'),
    overtaken: others.some((other) => other.n > own.n && PUBLIC.includes(other.state)),
    slugTaken: await isTaken(reader, work, references),
  }
}

export const handsOf = async (reader: Reader, editionId: string): Promise<readonly string[]> => {
  const rows = await reader
    .select({ id: editionHand.personId })
    .from(editionHand)
    .where(eq(editionHand.editionId, editionId))
  return rows.map(({ id }) => id)
}

const otherEditions = (reader: Reader, storyId: string, editionId: string) =>
  reader
    .select({ n: edition.n, state: edition.state })
    .from(edition)
    .where(and(eq(edition.storyId, storyId), ne(edition.id, editionId)))

const sawHead = async (reader: Reader, { edition: own }: Work, actor: Actor | System): Promise<boolean> => {
  if (actor === SYSTEM) return false
  const rows = await reader
    .select({ one: sql`1` })
    .from(seen)
    .where(and(eq(seen.personId, actor.id), eq(seen.editionId, own.id), eq(seen.packageHash, own.headHash)))
    .limit(1)
  return rows.length > 0
}

/** Notices that changed after the head was pinned are themselves in the way; the next attempt pins them anew. */
const checks = async (reader: Reader, work: Work, references: References, at: Date): Promise<readonly Issue[]> => {
  const { edition: own, head } = work
  if (!IN_WORK.includes(own.state)) return []
  const resolved = await noticesFor(reader, head.package, at, work)
  const moved = noticesDiffer(resolved.notices, head.notices) ? [stop('disclaimers', 'changedMeanwhile')] : []
  const left = await leftAtHand(reader, work.story.id, head.package.copy)
  const lifted = await liftedAtHand(reader, work.story.id, head.package.copy)
  return [
    ...liftIssues(preflight(head.package, references), { left, lifted, level: 'stop' }),
    ...resolved.issues,
    ...unread(await acknowledgementsOf(reader, work.story.id, resolved.notices)),
    ...advertLints(head.package, { notices: resolved.notices, topics: references.topicSlugs }),
    ...moved,
    ...(await authorisationIssues(reader, work.story.id, at)),
    ...(await machineIssues(reader, work, at)),
    ...(await changeIssuesOf(reader, work, at)),
  ]
}

const isTaken = async (reader: Reader, { story, head }: Work, { section }: References): Promise<boolean> => {
  if (section === null || head.package.slug === '') return false
  const rows = await reader
    .select({ one: sql`1` })
    .from(address)
    .where(
      and(eq(address.sectionSlug, section.slug), eq(address.slug, head.package.slug), ne(address.storyId, story.id)),
    )
    .limit(1)
  return rows.length > 0
}
