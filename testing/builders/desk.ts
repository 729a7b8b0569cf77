import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Context } from '@/commands/context'
import { type MakeMove, makeMove } from '@/commands/make-move'
import { markSeen } from '@/commands/mark-seen'
import type { PublishContext } from '@/commands/moves/scene'
import { saveCopy } from '@/commands/save-copy'
import { startStory } from '@/commands/start-story'
import type { Db } from '@/db/connect'
import { edition } from '@/db/schema/story'
import type { Package } from '@/newsroom/story/package'
import type { MoveName } from '@/newsroom/workflow/table'
import { chief, DESK, editor, type Player, reporter } from '../cast'
import { NEWS } from './newsroom'
import { piece } from './package'

/** A clock that stands until it is moved. */
export type Clock = { now: Date }

export type Ids = { readonly storyId: string; readonly editionId: string }

const peopleOn = (db: Db, clock: Clock = { now: new Date('2026-03-02T02:00:00Z') }) => {
  const as = (actor: Player): PublishContext & Context => ({
    db,
    actor,
    now: () => new Date(clock.now),
    newId: randomUUID,
    render: async (article) => `<article>${article.headline}</article>`,
    rendererVersion: 1,
    freshSignIn: true,
  })

  const head = async ({ editionId }: Pick<Ids, 'editionId'>) => {
    const [row] = await db.select().from(edition).where(eq(edition.id, editionId))
    if (!row) throw new Error('no such edition')
    return row
  }

  const start = async (who: Player = reporter): Promise<Ids> => {
    const started = await startStory(as(who), {
      deskId: DESK,
      slugline: 'library',
      language: 'en',
      sectionId: NEWS,
      headline: '',
    })
    if (!started.ok) throw new Error(`start refused: ${started.refusal.kind}`)
    return started.value
  }

  const save = async (who: Player, ids: Ids, pkg: Package) =>
    saveCopy(as(who), {
      ...ids,
      clientId: randomUUID(),
      n: 1,
      baseSeq: (await head(ids)).headSeq,
      kind: 'autosave',
      package: pkg,
    })

  const look = async (who: Player, ids: Ids) => {
    const { headSeq, headHash } = await head(ids)
    return markSeen(as(who), { ...ids, seq: headSeq, hash: headHash })
  }

  const move = async (who: Player, ids: Ids, name: MoveName, more: Partial<MakeMove> = {}) =>
    makeMove(as(who), { ...ids, move: name, hash: (await head(ids)).headHash, ...more })

  const must = async (who: Player, ids: Ids, name: MoveName, more: Partial<MakeMove> = {}) => {
    const made = await move(who, ids, name, more)
    if (!made.ok) throw new Error(`${name} refused: ${JSON.stringify(made.refusal)}`)
    return made.value
  }

  return { db, clock, as, head, start, save, look, move, must }
}

type People = ReturnType<typeof peopleOn>

/** The usual walks of a piece, as far as a test needs it walked. */
const walksOf = ({ start, save, look, must }: People) => {
  /** Started and written by the reporter unless told otherwise. */
  const written = async (pkg: Package = piece(), who: Player = reporter): Promise<Ids> => {
    const ids = await start(who)
    const saved = await save(who, ids, pkg)
    if (!saved.ok) throw new Error(`save refused: ${saved.refusal.kind}`)
    return ids
  }

  const filed = async (pkg: Package = piece()): Promise<Ids> => {
    const ids = await written(pkg)
    await must(reporter, ids, 'file')
    return ids
  }

  const approve = async (ids: Ids, who: Player = editor) => {
    await look(who, ids)
    return must(who, ids, 'approve')
  }

  const approved = async (pkg: Package = piece()): Promise<Ids> => {
    const ids = await filed(pkg)
    await approve(ids)
    return ids
  }

  const published = async (pkg: Package = piece()): Promise<Ids> => {
    const ids = await approved(pkg)
    await must(chief, ids, 'publish')
    return ids
  }

  return { written, filed, approve, approved, published }
}

/** People at work on a real database: every step goes through the commands the screens use. */
export const deskOn = (db: Db, clock?: Clock) => {
  const people = peopleOn(db, clock)
  return { ...people, ...walksOf(people) }
}
