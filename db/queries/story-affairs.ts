import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { person } from '@/db/schema/people'
import { publication } from '@/db/schema/publication'
import { debt } from '@/db/schema/review'
import { killNotice, withdrawal } from '@/db/schema/takedown'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import type { MissedSchedule, OpenDebt, StoryAffairs } from '@/newsroom/story/affairs'
import { newestWork } from './edition-work'
import type { EditionRow } from './lock-edition'

/** What stands over every other word about a story; null when this person may not know of it. */
export const storyAffairs = async (reader: Reader, actor: Actor, storyId: string): Promise<StoryAffairs | null> => {
  const work = await newestWork(reader, storyId)
  if (!work || !can(actor, 'story.read', work.story)) return null
  const [path, takedown, killed, debts] = await Promise.all([
    lastPath(reader, storyId),
    standingTakedown(reader, storyId),
    killedAs(reader, storyId),
    openDebts(reader, storyId),
  ])
  return { path, takedown, killed, debts, missed: missedOf(work.edition) }
}

const lastPath = async (reader: Reader, storyId: string): Promise<string | null> => {
  const [row] = await reader
    .select({ head: publication.head })
    .from(publication)
    .where(eq(publication.storyId, storyId))
    .orderBy(desc(publication.fromAt))
    .limit(1)
  return row?.head.path ?? null
}

const standingTakedown = async (reader: Reader, storyId: string): Promise<StoryAffairs['takedown']> => {
  const [row] = await reader
    .select()
    .from(withdrawal)
    .where(and(eq(withdrawal.storyId, storyId), isNull(withdrawal.toAt)))
  if (!row) return null
  const { response, category, explanation, language, redirectTo, fromAt: at } = row
  return { response, category, explanation, language, redirectTo, at }
}

const killedAs = async (reader: Reader, storyId: string): Promise<StoryAffairs['killed']> => {
  const [row] = await reader.select().from(killNotice).where(eq(killNotice.storyId, storyId))
  return row ? { notice: row.notice, language: row.language, at: row.at } : null
}

const openDebts = (reader: Reader, storyId: string): Promise<OpenDebt[]> =>
  reader
    .select({
      id: debt.id,
      kind: debt.kind,
      urgency: debt.urgency,
      reason: debt.reason,
      by: person.name,
      openedAt: debt.openedAt,
      dueAt: debt.dueAt,
    })
    .from(debt)
    .innerJoin(person, eq(person.id, debt.openedBy))
    .where(and(eq(debt.storyId, storyId), isNull(debt.clearedAt)))
    .orderBy(asc(debt.dueAt))

const missedOf = ({ state, failedOn, publishAt, publishZone, retryAt }: EditionRow): MissedSchedule | null =>
  state === 'publish_failed' ? { issues: failedOn ?? [], dueAt: publishAt, zone: publishZone, retryAt } : null
