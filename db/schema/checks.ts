import { index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { PerLocale } from '@/newsroom/language/locales'
import { id, moment } from './columns'
import { section } from './newsroom'
import { person } from './people'
import { edition } from './story'

/** Something a person confirms by hand before the piece goes on; per section, or for all. */
export const checklistItem = pgTable(
  'checklist_item',
  {
    id: id(),
    sectionId: uuid('section_id').references(() => section.id),
    names: jsonb('names').$type<PerLocale>().notNull(),
    level: text('level', { enum: ['stop', 'warn'] }).notNull(),
    position: integer('position').notNull(),
    addedBy: uuid('added_by').references(() => person.id),
    addedAt: moment('added_at').notNull(),
    endedAt: moment('ended_at'),
  },
  (table) => [index('checklist_item_section').on(table.sectionId)],
)

/** A tick holds for the package it was made on. */
export const checklistTick = pgTable(
  'checklist_tick',
  {
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id),
    itemId: uuid('item_id')
      .notNull()
      .references(() => checklistItem.id),
    packageHash: text('package_hash').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    at: moment('at').notNull(),
  },
  (table) => [unique('checklist_tick_once').on(table.editionId, table.itemId, table.packageHash)],
)

/** Somebody has read this warning about this package and lets it stand. */
export const warningKnown = pgTable(
  'warning_known',
  {
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id),
    packageHash: text('package_hash').notNull(),
    field: text('field').notNull(),
    key: text('key').notNull(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    at: moment('at').notNull(),
  },
  (table) => [unique('warning_known_once').on(table.editionId, table.packageHash, table.field, table.key)],
)
