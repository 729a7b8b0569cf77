import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { CHOICES, PLACEMENTS } from '@/newsroom/disclaimers/kinds'
import { id, moment } from './columns'
import { disclaimerTemplate } from './disclaimers'
import { person } from './people'
import { story } from './story'

/**
 * What was decided by hand about the notices of one piece: a template added, a suggestion dropped, a notice waived. It
 * holds for the editions to come until it is ended. A waiver counts once a second person approved it.
 */
export const noticeChoice = pgTable(
  'notice_choice',
  {
    id: id(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => story.id),
    templateId: uuid('template_id')
      .notNull()
      .references(() => disclaimerTemplate.id),
    kind: text('kind', { enum: CHOICES }).notNull(),
    /** Of what is added; null: where the template stands. */
    placement: text('placement', { enum: PLACEMENTS }),
    chosenBy: uuid('chosen_by')
      .notNull()
      .references(() => person.id),
    chosenAt: moment('chosen_at').notNull(),
    /** Of a waiver. */
    reason: text('reason').notNull().default(''),
    approvedBy: uuid('approved_by').references(() => person.id),
    approvedAt: moment('approved_at'),
    endedBy: uuid('ended_by').references(() => person.id),
    endedAt: moment('ended_at'),
  },
  (table) => [
    uniqueIndex('notice_choice_once').on(table.storyId, table.templateId, table.kind).where(sql`ended_at is null`),
    index('notice_choice_agreed').on(table.storyId, table.approvedAt).where(sql`approved_at is not null`),
    index('notice_choice_waivers').on(table.chosenAt, table.id).where(sql`kind = 'waive' and ended_at is null`),
    index('notice_choice_drops').on(table.chosenAt, table.id).where(sql`kind = 'drop' and ended_at is null`),
    check('notice_choice_four_eyes', sql`approved_by is null or approved_by <> chosen_by`),
    check('notice_choice_approved', sql`(approved_by is null) = (approved_at is null)`),
    check('notice_choice_only_waivers', sql`approved_by is null or kind = 'waive'`),
    check('notice_choice_reason', sql`kind <> 'waive' or btrim(reason) <> ''`),
    check('notice_choice_ended', sql`(ended_by is null) = (ended_at is null)`),
  ],
)
