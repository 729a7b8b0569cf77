import { randomUUID } from 'node:crypto'
import type { SystemContext } from '@/commands/context'
import { startImport } from '@/commands/imports/start-import'
import { takeIn } from '@/commands/imports/take-in'
import type { Db } from '@/db/connect'
import { importPage } from '@/db/queries/imports/import-page'
import { SYSTEM } from '@/newsroom/people/actor'
import { chief, DESK, type Player } from '../cast'
import { type Clock, deskOn } from './desk'

export const BODY = 'The city library will stay open until ten on Fridays and Saturdays.'

/** The piece of the builders, as a file tells it. */
export const told = (slug: string, more: object = {}) => ({
  language: 'en',
  headline: 'Library tries late opening',
  section: 'news',
  slug,
  standfirst: 'Two evenings a week until ten.',
  byline: ['Rosa Vidal'],
  topics: ['city'],
  source: { type: 'original' },
  copy: [BODY],
  ...more,
})

export const fileOf = (...pieces: readonly object[]) => JSON.stringify({ format: 'stet-pieces/1', pieces })

/** Nothing may break down on the way. */
export const QUIET = { stopped: () => false, brokeDown: (fault: unknown) => Promise.reject(fault) }

/** A desk that takes files in, and the house that does it for them. */
export const importsOn = (db: Db, clock: Clock) => {
  const desk = deskOn(db, clock)
  const house = (more: Partial<SystemContext> = {}): SystemContext => ({
    db,
    actor: SYSTEM,
    now: () => new Date(clock.now),
    newId: randomUUID,
    ...more,
  })

  const begin = async (pieces: readonly object[], who: Player = chief) => {
    const asked = { id: randomUUID(), deskId: DESK, fileName: 'pieces.json', text: fileOf(...pieces) }
    const begun = await startImport(desk.as(who), asked)
    if (!begun.ok) throw new Error(`refused: ${JSON.stringify(begun.refusal)}`)
    return begun.value.importId
  }

  const lines = async (importId: string) =>
    (await importPage(db, chief, { importId, outcome: null, after: null, size: 500 }))?.lines ?? []

  const takenIn = async (pieces: readonly object[]) => {
    const importId = await begin(pieces)
    await takeIn(house(), QUIET)
    return lines(importId)
  }

  return { ...desk, house, begin, lines, takenIn }
}
