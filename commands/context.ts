import type { Db } from '@/db/connect'
import type { Actor, System } from '@/newsroom/people/actor'

/** Everything a command needs from outside. Time, ids and the person are passed in, so tests decide them. */
export type Context<Who = Actor, Database = Db> = {
  readonly db: Database
  readonly actor: Who
  readonly now: () => Date
  readonly newId: () => string
}

export type SystemContext = Context<System>
