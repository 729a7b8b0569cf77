import type { mail } from '@/db/schema/notifications'
import type { MailKey } from '@/newsroom/notifications/mail-key'
import type { Words } from './notice-letter'

export type MailRow = typeof mail.$inferSelect

/** A mail with what its key says it is about. */
export type Keyed<About> = { readonly row: MailRow; readonly key: Extract<MailKey, { about: About }> }

/** What mails say now, by their id. */
export type Answer = readonly (readonly [string, Words])[]
