import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { saveCopy } from '@/commands/save-copy'
import type { Db } from '@/db/connect'
import { reviewQueue } from '@/db/queries/my-work'
import { reviewRun } from '@/db/schema/review'
import type { Stage } from '@/newsroom/workflow/routes'
import { editor, type Player, reporter } from '../cast'
import { deskOn, type Ids } from './desk'
import { copyOf, piece } from './package'

/** Somebody of the cast’s making under another name. */
export const another = (name: string, base: Player = editor): Player => ({
  ...base,
  ...{ id: randomUUID(), name, slug: name.toLowerCase(), email: `${name.toLowerCase()}@example.com` },
})

/** A stage as a run keeps it. */
export const keptStage = (key: string, more: Partial<Stage> = {}): Stage => ({
  ...{ key, kind: 'review', role: 'editor', opinionMin: 0, checks: [], hours: null },
  ...more,
})

/** Pieces in review on routes of these stages, on a clock that goes on with everything said. */
export const stagedOn = (db: Db) => {
  const clock = { now: new Date('2026-03-02T02:00:00Z') }
  const desk = deskOn(db, clock)
  const tick = () => {
    clock.now = new Date(clock.now.getTime() + 60_000)
  }

  let slugs = 0
  /** In review on a route of these stages. */
  const filed = async (first: Stage, ...rest: Stage[]): Promise<Ids> => {
    slugs += 1
    tick()
    const ids = await desk.written(piece({ slug: `several-${slugs}` }))
    await desk.must(reporter, ids, 'file')
    const plan = { key: 'several', distinctPersons: true, onChange: 'recheck' as const, stages: [first, ...rest] }
    await db
      .update(reviewRun)
      .set({ plan: { ...plan, stages: [first, ...rest] }, stage: first.key })
      .where(eq(reviewRun.editionId, ids.editionId))
    return ids
  }

  const say = async (who: Player, ids: Ids, move: 'pass' | 'approve' = 'pass') => {
    tick()
    await desk.look(who, ids)
    return desk.move(who, ids, move)
  }

  const runOf = async ({ editionId }: Ids) => {
    const [run] = await db.select().from(reviewRun).where(eq(reviewRun.editionId, editionId))
    if (!run) throw new Error('no run')
    return run
  }

  const write = async (who: Player, ids: Ids, text: string) => {
    tick()
    const { headSeq } = await desk.head(ids)
    return saveCopy(desk.as(who), {
      ...{ ...ids, clientId: randomUUID(), n: 1, baseSeq: headSeq, kind: 'autosave' },
      package: { ...piece({ slug: `several-${slugs}` }), copy: copyOf(text) },
    })
  }

  const waits = async (who: Player, ids: Ids) => {
    const { waiting, taken, barred } = await reviewQueue(db, who, null)
    const has = (lines: readonly { readonly storyId: string }[]) => lines.some(({ storyId }) => storyId === ids.storyId)
    if (has(waiting.items)) return 'waiting'
    return has(taken) ? 'taken' : has(barred) ? 'barred' : null
  }

  return { desk, filed, say, runOf, write, waits }
}
