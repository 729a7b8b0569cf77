import { sql } from 'drizzle-orm'
import { index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { PARTNER_EVENTS, type PartnerNotice } from '@/newsroom/partners/notice'
import { id, moment } from './columns'
import { person } from './people'
import { story } from './story'

/** A house that republishes ours and is told of every change. A row changes once: when that ends. */
export const partner = pgTable(
  'partner',
  {
    id: id(),
    name: text('name').notNull(),
    url: text('url').notNull(),
    /** Sealed: it signs what is posted, so it has to be read again. */
    secret: text('secret').notNull(),
    addedBy: uuid('added_by')
      .notNull()
      .references(() => person.id),
    addedAt: moment('added_at').notNull(),
    endedAt: moment('ended_at'),
  },
  (table) => [index('partner_list').on(table.addedAt, table.id)],
)

/** News of a story on its way to a partner, written with the change it tells of; a job posts it, and may try again. */
export const partnerDelivery = pgTable(
  'partner_delivery',
  {
    id: id(),
    partnerId: uuid('partner_id')
      .notNull()
      .references(() => partner.id),
    storyId: uuid('story_id')
      .notNull()
      .references(() => story.id),
    /** The publication or the withdrawal; for a killed story, the story. */
    subjectId: uuid('subject_id').notNull(),
    event: text('event', { enum: PARTNER_EVENTS }).notNull(),
    payload: jsonb('payload').$type<PartnerNotice>().notNull(),
    at: moment('at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextAt: moment('next_at').notNull(),
    deliveredAt: moment('delivered_at'),
    /** Given up, or not to be sent any more. */
    failedAt: moment('failed_at'),
    error: text('error'),
    /** What the partner answered last: its status, and how its words begin. */
    receiptStatus: integer('receipt_status'),
    receipt: text('receipt'),
  },
  (table) => [
    unique('partner_delivery_once').on(table.partnerId, table.event, table.subjectId),
    index('partner_delivery_waiting').on(table.nextAt).where(sql`delivered_at is null and failed_at is null`),
    index('partner_delivery_unsettled').on(table.storyId, table.partnerId).where(sql`delivered_at is null`),
    index('partner_delivery_list').on(table.at, table.id),
  ],
)
