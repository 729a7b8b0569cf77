import { timestamp, uuid } from 'drizzle-orm/pg-core'

/** Ids are made in the application (`randomUUID`), so a command knows them before it writes. */
export const id = () => uuid('id').primaryKey()
export const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 })
