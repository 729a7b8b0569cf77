import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { term, termListVersion } from '@/db/schema/terms'
import { MOST_TERMS, Term } from '@/newsroom/machine-check/term'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { attempt } from '../attempt'
import type { Context } from '../context'
import { record } from '../record'
import { lockList } from './lock-list'

/** Two entries for the same words in the same language would say two things of them. */
const eachOnce = (terms: readonly Term[]): boolean =>
  new Set(terms.map(({ text, form, locale }) => JSON.stringify([text, form, locale]))).size === terms.length

export const WriteTerms = z.object({
  listId: z.uuid(),
  terms: z.array(Term).max(MOST_TERMS).refine(eachOnce),
  changeNote: z.string().trim().max(500),
  /** When the draft on the writer's screen was last written; null when there was none. */
  basedOn: z.coerce.date().nullable(),
})
export type WriteTerms = z.infer<typeof WriteTerms>

export type TermsWritten = { readonly versionId: string; readonly n: number }

/** Writes the draft of a list: the open one when there is one, else the next version. What is in force stays as it is. */
export const writeTerms = async (context: Context, input: WriteTerms): Promise<Result<TermsWritten>> => {
  const { actor } = context
  if (!can(actor, 'terms.manage')) return refused({ kind: 'forbidden', because: 'role' })
  return attempt(context.db, async (tx) => {
    const held = await lockList(tx, input.listId)
    if (!held) return refused({ kind: 'notFound' })
    const draft = held.newest?.approvedAt === null ? held.newest : null
    if (draft?.writtenAt.getTime() !== input.basedOn?.getTime()) return invalid('terms', 'changedMeanwhile')
    const at = context.now()
    const written = await openDraft(tx, context, { draft, n: (held.newest?.n ?? 0) + 1, at }, input)
    await putTerms(tx, context, written.versionId, input.terms)
    await record(tx, actor, at, {
      kind: 'writeTerms',
      subjectType: 'newsroom',
      subjectId: input.listId,
      detail: { ...written, terms: input.terms.length },
    })
    return done(written)
  })
}

type Version = typeof termListVersion.$inferSelect
type Next = { readonly draft: Version | null; readonly n: number; readonly at: Date }

/** The open draft, said anew, or the next version. Whoever wrote in it stays one of its writers. */
const openDraft = async (
  tx: Tx,
  { actor, newId }: Context,
  { draft, n, at }: Next,
  { listId, changeNote }: WriteTerms,
): Promise<TermsWritten> => {
  const said = { changeNote, writtenBy: actor.id, writtenAt: at }
  const writers = [...new Set([...(draft?.writers ?? []), actor.id])]
  if (draft) {
    await tx
      .update(termListVersion)
      .set({ ...said, writers })
      .where(eq(termListVersion.id, draft.id))
    return { versionId: draft.id, n: draft.n }
  }
  const versionId = newId()
  await tx.insert(termListVersion).values({ id: versionId, listId, n, ...said, writers })
  return { versionId, n }
}

/** Rows a statement takes: PostgreSQL counts its parameters in sixteen bits. */
const AT_ONCE = 500

const putTerms = async (tx: Tx, { newId }: Context, versionId: string, terms: readonly Term[]): Promise<void> => {
  await tx.delete(term).where(eq(term.versionId, versionId))
  const rows = terms.map((said, position) => ({ ...said, id: newId(), versionId, position }))
  for (let from = 0; from < rows.length; from += AT_ONCE) await tx.insert(term).values(rows.slice(from, from + AT_ONCE))
}
