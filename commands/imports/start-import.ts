import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { importPiece, storyImport } from '@/db/schema/imports'
import { desk } from '@/db/schema/people'
import { isCleanText } from '@/newsroom/copy/clean-text'
import { type ReadPiece, readFile } from '@/newsroom/imports/read-file'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { record } from '../record'

export const StartImport = z.object({
  /** Of the import to be: asked for twice with the same one, because no answer came, it is begun once. */
  id: z.uuid(),
  deskId: z.uuid(),
  fileName: z.string().trim().min(1).max(200).refine(isCleanText),
})
export type StartImport = z.infer<typeof StartImport> & { readonly text: string }

/** Keeps the pieces of a file to be taken in, one after another, by the job. What cannot be read is refused at once. */
export const startImport = async (
  context: Context,
  { text, ...asked }: StartImport,
): Promise<Result<{ readonly importId: string }>> => {
  if (!can(context.actor, 'story.start', asked)) return refused({ kind: 'forbidden', because: 'role' })
  const read = readFile(text)
  if (!read.ok) return invalid('file', read.fault.key)
  return attempt(context.db, async (tx) => {
    const [begun] = await tx.select().from(storyImport).where(eq(storyImport.id, asked.id))
    if (begun) return begun.by === context.actor.id ? done({ importId: begun.id }) : invalid('id', 'taken')
    const [known] = await tx.select({ id: desk.id }).from(desk).where(eq(desk.id, asked.deskId))
    if (!known) return invalid('deskId', 'desk')
    await keep(tx, context, asked, read.pieces)
    return done({ importId: asked.id })
  })
}

const keep = async (
  tx: Tx,
  { actor, now }: Context,
  { id, deskId, fileName }: Omit<StartImport, 'text'>,
  pieces: readonly ReadPiece[],
): Promise<void> => {
  const at = now()
  await tx.insert(storyImport).values({ id, deskId, fileName, size: pieces.length, by: actor.id, at })
  await tx.insert(importPiece).values(
    pieces.map(({ n, headline, piece, faults }) => ({
      ...{ importId: id, n, headline, piece },
      ...(faults ? { faults, outcome: 'refused' as const, settledAt: at } : {}),
    })),
  )
  const detail = { importId: id, after: fileName, pieces: pieces.length }
  await record(tx, actor, at, { kind: 'startImport', subjectType: 'newsroom', subjectId: deskId, detail })
}
