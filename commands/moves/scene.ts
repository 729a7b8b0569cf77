import type { Tx } from '@/db/connect'
import type { Work } from '@/db/queries/lock-edition'
import type { Article } from '@/newsroom/article/article'
import type { Issue } from '@/newsroom/issue'
import type { Actor, System } from '@/newsroom/people/actor'
import type { Answers } from '@/newsroom/workflow/asks'
import type { MoveName } from '@/newsroom/workflow/table'
import type { Context } from '../context'

/** Turns an article into the HTML that is frozen. Passed in, because what readers see is drawn above this layer. */
export type Renderer = {
  readonly render: (article: Article) => Promise<string>
  /** Kept with each publication; the same version gives the same bytes for the same article. */
  readonly rendererVersion: number
}

/** `freshSignIn`: the password was given within the last minutes; grave moves want that. */
export type PublishContext<Who = Actor> = Context<Who> & Renderer & { readonly freshSignIn: boolean }

/** A move being made: the locked rows, who makes it, when, and what the dialog answered. */
export type Scene = Work & {
  readonly tx: Tx
  readonly at: Date
  readonly newId: () => string
  readonly actor: Actor | System
  readonly answers: Answers
  /** Facts the timeline's sentence needs. */
  readonly detail: Readonly<Record<string, unknown>>
  /** Null where nothing can be published: saves, re-pinning. */
  readonly renderer: Renderer | null
  /** The debt opened in this move, if one was. */
  readonly debtId?: string
  /** Why a due publication did not happen. */
  readonly failure?: { readonly failedOn: readonly Issue[]; readonly retryAt: Date | null }
}

export const actorId = ({ actor }: Pick<Scene, 'actor'>): string | null => (actor === 'system' ? null : actor.id)

/** What a move does beside the change of state; answers with the scene as it is afterwards. */
export type EffectOf = (scene: Scene, move: MoveName) => Promise<Scene>
