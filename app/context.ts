import { randomUUID } from 'node:crypto'
import type { Context } from '@/commands/context'
import { database, type PooledDb } from '@/db/connect'
import type { Actor } from '@/newsroom/people/actor'
import type { Viewer } from './viewer'

const outside = () => ({ db: database(), now: () => new Date(), newId: randomUUID })

/** What a command needs, for the person who asks. */
export const contextFor = (viewer: Viewer): Context<Actor, PooledDb> => ({
  ...outside(),
  actor: { id: viewer.id, name: viewer.name, grants: viewer.grants },
})

/** For those not signed in: signing in, accepting an invitation, founding the newsroom. */
export const nobodysContext = (): Context<null, PooledDb> => ({ ...outside(), actor: null })
