import { sql } from 'drizzle-orm'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { notification } from '@/db/schema/notifications'

/** The template a notice is about, where it is about one: named by its key. */
export const aboutTemplate = sql`${disclaimerTemplate.key} = ${notification.detail} ->> 'template'`
