'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { contextFor } from '@/app/context'
import { heard } from '@/app/heard'
import { mustView, type Viewer } from '@/app/viewer'
import type { Context } from '@/commands/context'
import { OpenThread, openThread } from '@/commands/talk/open-thread'
import { Reply, reply } from '@/commands/talk/reply'
import { RetractComment, retractComment } from '@/commands/talk/retract-comment'
import { reopenThread, resolveThread, SettleThread } from '@/commands/talk/settle-thread'
import { database } from '@/db/connect'
import { mentionable } from '@/db/queries/mentionable'
import { conversation, talkThread } from '@/db/queries/talk/conversation'
import { invalid, type Result, refused } from '@/newsroom/result'
import type { TalkLine, TalkPage } from '@/newsroom/talk/line'
import type { Mention } from '@/newsroom/talk/mention'

type Command<Input> = (context: Context, input: Input) => Promise<Result<{ readonly threadId: string }>>

/** The thread as it is afterwards, for whoever changed it. What it stops and who counts it is read anew. */
const changed = async (viewer: Viewer, storyId: string, threadId: string): Promise<Result<TalkLine>> => {
  revalidatePath('/desk', 'layout')
  const line = await talkThread(database(), viewer, { storyId, threadId })
  return line ? { ok: true, value: line } : refused({ kind: 'notFound' })
}

const answer = async <Input extends { readonly storyId: string }>(
  schema: z.ZodType<Input>,
  raw: unknown,
  command: Command<Input>,
): Promise<Result<TalkLine>> => {
  const viewer = await mustView()
  const parsed = schema.safeParse(raw)
  if (!parsed.success) return invalid(parsed.error.issues[0]?.path.map(String).join('.') ?? '', 'invalid')
  const result = await heard(viewer, await command(contextFor(viewer), parsed.data))
  return result.ok ? changed(viewer, parsed.data.storyId, result.value.threadId) : result
}

export const openThreadAction = async (raw: unknown): Promise<Result<TalkLine>> => answer(OpenThread, raw, openThread)
export const replyAction = async (raw: unknown): Promise<Result<TalkLine>> => answer(Reply, raw, reply)
export const resolveThreadAction = async (raw: unknown): Promise<Result<TalkLine>> =>
  answer(SettleThread, raw, resolveThread)
export const reopenThreadAction = async (raw: unknown): Promise<Result<TalkLine>> =>
  answer(SettleThread, raw, reopenThread)
export const retractCommentAction = async (raw: unknown): Promise<Result<TalkLine>> =>
  answer(RetractComment, raw, retractComment)

const More = z.object({ storyId: z.uuid(), cursor: z.string().max(500) })

export const moreTalkAction = async (raw: unknown): Promise<TalkPage | null> => {
  const viewer = await mustView()
  const asked = More.safeParse(raw)
  return asked.success ? conversation(database(), viewer, asked.data) : null
}

export const findThreadAction = async (raw: unknown): Promise<TalkLine | null> => {
  const viewer = await mustView()
  const asked = SettleThread.safeParse(raw)
  return asked.success ? talkThread(database(), viewer, asked.data) : null
}

const Search = z.object({ storyId: z.uuid(), search: z.string().max(100) })

export const mentionableAction = async (raw: unknown): Promise<readonly Mention[]> => {
  const viewer = await mustView()
  const asked = Search.safeParse(raw)
  return asked.success ? mentionable(database(), viewer, asked.data) : []
}
