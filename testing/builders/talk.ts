import { and, asc, eq } from 'drizzle-orm'
import { type OpenThread, openThread } from '@/commands/talk/open-thread'
import { reply } from '@/commands/talk/reply'
import { resolveThread } from '@/commands/talk/settle-thread'
import type { Db } from '@/db/connect'
import { talkThread } from '@/db/queries/talk/conversation'
import { notification } from '@/db/schema/notifications'
import type { Actor } from '@/newsroom/people/actor'
import { writeMention } from '@/newsroom/talk/mention'
import type { Player } from '../cast'
import { type Clock, deskOn, type Ids } from './desk'

export const call = ({ id, name }: Pick<Player, 'id' | 'name'>) => writeMention({ type: 'person', id, name })
export const callDesk = (id: string, name: string) => writeMention({ type: 'desk', id, name })

/** People who talk about stories, each a minute after the other. */
export const talkingOn = (db: Db) => {
  const clock: Clock = { now: new Date('2026-03-02T02:00:00Z') }
  const desk = deskOn(db, clock)
  const later = () => {
    clock.now = new Date(clock.now.getTime() + 60_000)
  }

  const open = (who: Player, { storyId }: Ids, more: Partial<OpenThread> = {}) => {
    later()
    return openThread(desk.as(who), { storyId, kind: 'comment', blocking: false, text: 'Who said so?', ...more })
  }

  const opened = async (who: Player, ids: Ids, more: Partial<OpenThread> = {}): Promise<string> => {
    const result = await open(who, ids, more)
    if (!result.ok) throw new Error(JSON.stringify(result.refusal))
    return result.value.threadId
  }

  const answer = (who: Player, { storyId }: Ids, threadId: string, text = 'The clerk.') => {
    later()
    return reply(desk.as(who), { storyId, threadId, text })
  }

  const settle = (who: Player, { storyId }: Ids, threadId: string) => resolveThread(desk.as(who), { storyId, threadId })

  const lineOf = async (actor: Actor, { storyId }: Ids, threadId: string) => {
    const line = await talkThread(db, actor, { storyId, threadId })
    if (!line) throw new Error('no such thread')
    return line
  }

  /** What of this story somebody was told, oldest first. */
  const told = async ({ id }: Player, { storyId }: Ids) => {
    const rows = await db
      .select({ kind: notification.kind })
      .from(notification)
      .where(and(eq(notification.personId, id), eq(notification.storyId, storyId)))
      .orderBy(asc(notification.at))
    return rows.map(({ kind }) => kind)
  }

  return { ...desk, clock, later, open, opened, answer, settle, lineOf, told }
}

export const NOT_FOUND = { ok: false, refusal: { kind: 'notFound' } }
