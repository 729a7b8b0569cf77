import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { Pool } from 'pg'
import { startStory } from '@/commands/start-story'
import { RENDERER_VERSION, renderFragment } from '@/components/article/render-fragment'
import { APP_ROLE, overPool, type PooledDb, type Tx } from '@/db/connect'
import { section } from '@/db/schema/newsroom'
import { person, roleGrant } from '@/db/schema/people'
import { agreed, contextAt, move, type Place, type Stage, write } from '@/db/seed/actors'
import { copyOf } from '@/db/seed/copy-of'
import type { Actor } from '@/newsroom/people/actor'

export type BenchPiece = Place & { readonly path: string }

/** The sample cast at work, by the same commands as the desk's, from the bench's own process. */
export type Pressroom = {
  readonly db: PooledDb
  readonly actor: (key: string) => Promise<Actor>
  readonly filedPiece: (slug: string) => Promise<BenchPiece>
  readonly approvedPiece: (slug: string) => Promise<BenchPiece>
  readonly publish: (piece: BenchPiece) => Promise<void>
  readonly kill: (piece: BenchPiece) => Promise<void>
  readonly close: () => Promise<void>
}

const SECTION = 'news'
const REASON = 'Killed by the bench.'

const actorOf = async (db: PooledDb, key: string): Promise<Actor> => {
  const rows = await db
    .select({ id: person.id, name: person.name, role: roleGrant.role, deskId: roleGrant.deskId })
    .from(person)
    .innerJoin(roleGrant, eq(roleGrant.personId, person.id))
    .where(eq(person.email, `${key}@example.com`))
  const [first] = rows
  if (!first) throw new Error(`Nobody is called ${key}.`)
  return { id: first.id, name: first.name, grants: rows.map(({ role, deskId }) => ({ role, deskId })) }
}

const sectionOf = async (db: PooledDb) => {
  const [found] = await db.select().from(section).where(eq(section.slug, SECTION))
  if (!found) throw new Error(`There is no section ${SECTION}.`)
  return found
}

/** Without the limits of the application's own: what the bench does by hand is not what it measures. */
const patientPool = (connectionString: string): Pool => {
  const pool = new Pool({ connectionString, max: 60, options: `-c role=${APP_ROLE}` })
  // A bench that fails stops its database; what it was asking must not hide why.
  pool.on('connect', (client) => client.on('error', () => undefined))
  pool.on('error', () => undefined)
  return pool
}

export const openPressroom = async (databaseUrl: string): Promise<Pressroom> => {
  const pool = patientPool(databaseUrl)
  const db = overPool(pool)
  const actor = (key: string) => actorOf(db, key)
  const [reporter, editor, chief, { id: sectionId, deskId }] = await Promise.all([
    actor('reporter'),
    actor('editor'),
    actor('chief'),
    sectionOf(db),
  ])
  const onStage = <T>(act: (stage: Stage) => Promise<T>): Promise<T> =>
    db.transaction((tx: Tx) =>
      act({ tx, newId: randomUUID, render: renderFragment, rendererVersion: RENDERER_VERSION }),
    )
  const now = () => new Date()

  const filedPiece = (slug: string) =>
    onStage(async (stage) => {
      const start = { deskId, sectionId, slugline: slug, language: 'en', headline: '' } as const
      const place = agreed(await startStory(contextAt(stage, reporter, now()), start), slug)
      const copy = copyOf('Written by the bench.\nRead by nobody.')
      await write(stage, place, reporter, now(), (blank) => ({ ...blank, slug, headline: slug, copy }))
      return { ...(await move(stage, place, reporter, now(), { move: 'file' })), path: `/${SECTION}/${slug}` }
    })

  return {
    db,
    actor,
    filedPiece,
    approvedPiece: async (slug) => {
      const piece = await filedPiece(slug)
      return { ...piece, ...(await onStage((stage) => move(stage, piece, editor, now(), { move: 'approve' }))) }
    },
    publish: async (piece) => {
      await onStage((stage) => move(stage, piece, chief, now(), { move: 'publish' }))
    },
    kill: async (piece) => {
      await onStage((stage) => move(stage, piece, chief, now(), { move: 'kill', reason: REASON, publicNotice: REASON }))
    },
    close: () => pool.end(),
  }
}
