import { and, eq, isNull, sql } from 'drizzle-orm'
import { importPiece, storyImport } from '@/db/schema/imports'
import { attempt } from '../attempt'
import type { SystemContext } from '../context'
import { record } from '../record'
import { noteBreakdown, takeInNext, type Waiting } from './take-in-next'

type Told = { readonly stopped: () => boolean; readonly brokeDown: (fault: unknown) => void }

/** Takes in whatever waits, piece by piece. Killed at any moment and begun again, nothing is missed or there twice. */
export const takeIn = async (context: SystemContext, { stopped, brokeDown }: Told): Promise<void> => {
  for (let more = true; more && !stopped(); ) {
    let at: Waiting | null = null
    try {
      more = await takeInNext(context, (waiting) => {
        at = waiting
      })
    } catch (fault) {
      brokeDown(fault)
      if (at === null) return
      await noteBreakdown(context, at)
    }
  }
  await closeFinished(context)
}

/** Of a file whose last piece is settled, how it came out is recorded: once. */
const closeFinished = ({ db, now }: SystemContext): Promise<void> =>
  attempt(db, async (tx) => {
    const at = now()
    const finished = await tx
      .update(storyImport)
      .set({ doneAt: at })
      .where(
        and(
          isNull(storyImport.doneAt),
          sql`not exists (select 1 from ${importPiece} where ${eq(importPiece.importId, storyImport.id)}
            and ${importPiece.outcome} is null)`,
        ),
      )
      .returning({ id: storyImport.id, deskId: storyImport.deskId, by: storyImport.by, fileName: storyImport.fileName })
    for (const { id, deskId, by, fileName } of finished) {
      const detail = { importId: id, after: fileName }
      await record(tx, { id: by }, at, { kind: 'finishImport', subjectType: 'newsroom', subjectId: deskId, detail })
    }
  })
