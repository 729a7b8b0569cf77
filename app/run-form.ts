import { refresh } from 'next/cache'
import type { ZodSafeParseResult } from 'zod'
import type { Context } from '@/commands/context'
import type { FormState } from '@/components/admin/form-state'
import type { PooledDb } from '@/db/connect'
import type { Actor } from '@/newsroom/people/actor'
import type { Result } from '@/newsroom/result'
import { contextFor } from './context'
import { misshapen, saved, turnedDown } from './form'
import { heard } from './heard'
import type { Viewer } from './viewer'

type Command<T> = (context: Context<Actor, PooledDb>, input: T) => Promise<Result<unknown>>

/** A form that is one command: its no goes beside the fields, its yes shows the page anew. */
export const runForm = async <T>(
  viewer: Viewer,
  before: FormState,
  form: FormData,
  input: ZodSafeParseResult<T>,
  command: Command<T>,
): Promise<FormState> => {
  if (!input.success) return misshapen(before, form, input.error)
  const result = await heard(viewer, await command(contextFor(viewer), input.data))
  if (!result.ok) return turnedDown(before, form, result.refusal)
  refresh()
  return saved(before, form)
}
