import { randomUUID } from 'node:crypto'
import { type MakeMove, makeMove } from '@/commands/make-move'
import { markSeen } from '@/commands/mark-seen'
import type { PublishContext, Renderer } from '@/commands/moves/scene'
import { saveCopy } from '@/commands/save-copy'
import type { Tx } from '@/db/connect'
import { lockEdition } from '@/db/queries/lock-edition'
import type { Actor } from '@/newsroom/people/actor'
import type { Result } from '@/newsroom/result'
import type { Package } from '@/newsroom/story/package'

/** Where a scene of the sample newsroom plays: one transaction, at a time that is told. */
export type Stage = Renderer & { readonly tx: Tx; readonly newId: () => string }

export type Place = { readonly storyId: string; readonly editionId: string }

export const contextAt = (stage: Stage, actor: Actor, at: Date): PublishContext => ({
  ...{ db: stage.tx, newId: stage.newId, render: stage.render, rendererVersion: stage.rendererVersion },
  actor,
  now: () => at,
  freshSignIn: true,
})

/** The seed plays by the rules; a refusal means that the rules have changed and the seed has not. */
export const agreed = <T>(result: Result<T>, what: string): T => {
  if (!result.ok) throw new Error(`The sample newsroom was refused: ${what} ${JSON.stringify(result.refusal)}`)
  return result.value
}

const headOf = async ({ tx }: Stage, { storyId, editionId }: Place) => {
  const work = await lockEdition(tx, storyId, editionId)
  if (!work) throw new Error('The sample newsroom lost a story.')
  return work.head
}

export const write = async (stage: Stage, place: Place, who: Actor, at: Date, change: (pkg: Package) => Package) => {
  const head = await headOf(stage, place)
  const save = {
    ...place,
    clientId: randomUUID(),
    n: 1,
    baseSeq: head.seq,
    kind: 'autosave',
    package: change(head.package),
  } as const
  agreed(await saveCopy(contextAt(stage, who, at), save), head.package.slug)
}

export const move = async (
  stage: Stage,
  place: Place,
  who: Actor,
  at: Date,
  asked: Omit<MakeMove, keyof Place | 'hash'>,
) => {
  const head = await headOf(stage, place)
  const context = contextAt(stage, who, at)
  agreed(await markSeen(context, { ...place, seq: head.seq, hash: head.packageHash }), 'seen')
  const made = await makeMove(context, { ...place, ...asked, hash: head.packageHash })
  return { ...place, editionId: agreed(made, `${asked.move} ${head.package.slug}`).editionId }
}
