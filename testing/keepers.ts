import { randomUUID } from 'node:crypto'
import type { Context } from '@/commands/context'
import type { Db } from '@/db/connect'
import { seedDisclaimers } from '@/db/seed/disclaimers'
import { admin, chief, legal, type Player, reporter } from './cast'

const START = Date.parse('2026-11-24T09:00:00Z')

/** Those who keep the disclaimers, and a reporter who may not. The clock they share moves by a minute at each look. */
export const keepersOn = (db: Db) => {
  let looks = 0
  const now = () => new Date(START + 60_000 * looks++)
  const as = (actor: Player): Context => ({ db, actor, now, newId: randomUUID })
  return { legal: as(legal), chief: as(chief), admin: as(admin), reporter: as(reporter) }
}

/** The sample newsroom's disclaimers, in force from `at` on. */
export const stockBook = (db: Db, at: Date): Promise<void> =>
  db.transaction((tx) =>
    seedDisclaimers(tx, { legalId: legal.id, chiefId: chief.id, adminId: admin.id, newId: randomUUID, at }),
  )
