import { revalidatePath } from 'next/cache'
import type { ZodError, ZodType } from 'zod'
import type { Context } from '@/commands/context'
import type { PooledDb } from '@/db/connect'
import type { Actor } from '@/newsroom/people/actor'
import { invalid, type Result } from '@/newsroom/result'
import { contextFor } from './context'
import { heard } from './heard'
import { mustView } from './viewer'

type Command<I, T> = (context: Context<Actor, PooledDb>, input: I) => Promise<Result<T>>

const unreadable = ({ issues }: ZodError) => invalid(issues[0]?.path.map(String).join('.') ?? '', 'invalid')

/** An action that is one command: parse at the door, do it, show every screen of the desk anew. */
export const runAction = async <I, T>(raw: unknown, shape: ZodType<I>, command: Command<I, T>): Promise<Result<T>> => {
  const viewer = await mustView()
  const parsed = shape.safeParse(raw)
  if (!parsed.success) return unreadable(parsed.error)
  const result = await command(contextFor(viewer), parsed.data)
  if (result.ok) revalidatePath('/desk', 'layout')
  return heard(viewer, result)
}
