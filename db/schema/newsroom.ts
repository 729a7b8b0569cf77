import { boolean, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { LOCALES, type PerLocale } from '@/newsroom/language/locales'
import { ON_FAILURE } from '@/newsroom/machine-check/check'
import type { PolicyPages } from '@/newsroom/settings/policy-pages'
import { id, moment } from './columns'
import { desk } from './people'

/** The settings of the house: exactly one row. */
export const newsroom = pgTable('newsroom', {
  /** Always true: the primary key makes a second row impossible. */
  only: boolean('only').primaryKey().default(true),
  name: text('name').notNull(),
  language: text('language', { enum: LOCALES }).notNull(),
  timeZone: text('time_zone').notNull(),
  /** Plain text per language, shown at the foot of every public page. */
  footer: jsonb('footer').$type<PerLocale>().notNull(),
  /** Where to write about rights, as notices name it; empty: nowhere, and no notice can name it. */
  rightsContact: text('rights_contact').notNull().default(''),
  /** Addresses of the pages on which the house says how it works. */
  policies: jsonb('policies').$type<PolicyPages>().notNull().default({}),
  /** Rises with every change of settings or sections; names the chrome of cached pages. */
  chromeVersion: integer('chrome_version').notNull().default(1),
  /** Hours until a debt is overdue, and how many open ones stop a person from forcing another piece out. */
  debtHours: integer('debt_hours').notNull().default(24),
  debtLimit: integer('debt_limit').notNull().default(3),
  /** Do open blocking threads stop an approval? */
  blockingThreads: boolean('blocking_threads').notNull().default(true),
  /** A due publication missed while the house was down still goes out when at most this late. */
  catchUpHours: integer('catch_up_hours').notNull().default(12),
  /** Hours an error may be live before its correction must stand on top. */
  errorLiveHours: integer('error_live_hours').notNull().default(24),
  /** What holds while the machine check cannot run: nothing goes on, or it goes on with a warning. */
  machineFailure: text('machine_failure', { enum: ON_FAILURE }).notNull().default('stop'),
  updatedAt: moment('updated_at').notNull(),
})

export const section = pgTable('section', {
  id: id(),
  slug: text('slug').notNull().unique(),
  names: jsonb('names').$type<PerLocale>().notNull(),
  deskId: uuid('desk_id')
    .notNull()
    .references(() => desk.id),
  position: integer('position').notNull(),
  /** Closed sections keep their pages and take no new pieces. */
  closedAt: moment('closed_at'),
})

export const topic = pgTable('topic', {
  id: id(),
  slug: text('slug').notNull().unique(),
  names: jsonb('names').$type<PerLocale>().notNull(),
})
