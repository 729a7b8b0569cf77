import { revalidatePath } from 'next/cache'
import type { z } from 'zod'
import { heard } from '@/app/heard'
import type { Context } from '@/commands/context'
import { invalid, type Result } from '@/newsroom/result'

/**
 * Parses what a form sent, runs the command, and lets the screens from `path` on be read anew. What cannot be parsed is
 * refused at its first field.
 */
export const answering =
  (path: string) =>
  async <S extends z.ZodType, Y>(
    schema: S,
    raw: unknown,
    command: (context: Context, input: z.output<S>) => Promise<Result<Y>>,
    context: Context,
  ): Promise<Result<Y>> => {
    const parsed = schema.safeParse(raw)
    if (!parsed.success) return invalid(parsed.error.issues[0]?.path.join('.') ?? '', 'invalid')
    const result = await heard(context.actor, await command(context, parsed.data))
    if (result.ok) revalidatePath(path, 'layout')
    return result
  }
