import { inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { actorsOf } from '@/db/queries/actors-of'
import type { StoryRow } from '@/db/queries/lock-edition'
import { deskIds } from '@/db/queries/readable-stories'
import { story } from '@/db/schema/story'
import type { BulkAnswer } from '@/newsroom/story/bulk'
import type { Context } from '../context'
import { type Known, type Planned, StoryChange } from './changes/change'
import { plan } from './changes/plan'
import { tellAssigned } from './changes/tell-assigned'
import { type Decided, writeChanges } from './changes/write'

const MOST = 100

export const ChangeStories = z
  .array(z.object({ storyId: z.uuid(), change: StoryChange }))
  .min(1)
  .max(MOST)
  .refine((items) => new Set(items.map(({ storyId }) => storyId)).size === items.length)
export type ChangeStories = z.infer<typeof ChangeStories>

/**
 * Assigns, dates, ranks or moves up to a hundred stories, all or none. It knows no move: nothing here changes a state,
 * so nothing here publishes.
 */
export const changeStories = (context: Context, items: ChangeStories): Promise<BulkAnswer> =>
  context.db.transaction(async (tx) => {
    const { actor } = context
    const at = context.now()
    const stories = await lockStories(tx, items)
    const known = await knownFor(tx, items, stories)
    const asked = items.map(({ storyId, change }) => {
      const own = stories.get(storyId)
      return { storyId, own, result: plan(change, own, { actor, known }) }
    })
    if (asked.some(({ result }) => !result.ok)) {
      return {
        ok: false,
        answers: asked.map(({ storyId, result }) => ({ storyId, refusal: result.ok ? null : result.refusal })),
      }
    }
    const decided = asked.flatMap(({ own, result }): Decided[] =>
      own && result.ok ? [{ own, planned: result.value }] : [],
    )
    const differing = decided.filter(changesSomething)
    await writeChanges(tx, { actor, at }, differing)
    await tellAssigned(tx, context, { at, decided: differing, notes: notesOf(items) })
    return { ok: true, back: decided.map(({ own, planned }) => ({ storyId: own.id, change: planned.back })) }
  })

/** In the order of their ids, so that two people changing the same stories wait for each other and no more. */
const lockStories = async (tx: Tx, items: ChangeStories): Promise<ReadonlyMap<string, StoryRow>> => {
  const rows = await tx
    .select()
    .from(story)
    .where(
      inArray(
        story.id,
        items.map(({ storyId }) => storyId),
      ),
    )
    .orderBy(story.id)
    .for('no key update')
  return new Map(rows.map((row) => [row.id, row]))
}

const knownFor = async (tx: Tx, items: ChangeStories, stories: ReadonlyMap<string, StoryRow>): Promise<Known> => {
  const given = items.flatMap(({ change }) => (change.do === 'assign' && change.assigneeId ? [change.assigneeId] : []))
  const holders = [...stories.values()].flatMap(({ assigneeId }) => assigneeId ?? [])
  return {
    people: await actorsOf(tx, [...new Set([...given, ...holders])]),
    desks: new Set(await deskIds(tx)),
  }
}

const notesOf = (items: ChangeStories): ReadonlyMap<string, string> =>
  new Map(
    items.flatMap(({ storyId, change }) => (change.do === 'assign' && change.note ? [[storyId, change.note]] : [])),
  )

const changesSomething = ({ own, planned }: Decided): boolean => sameAs(own, planned.set) === false

const sameAs = (own: StoryRow, set: Planned['set']): boolean =>
  JSON.stringify({ ...own, ...set }) === JSON.stringify(own)
