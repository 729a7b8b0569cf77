import { index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Rendition } from '@/newsroom/media/rendition'
import { id, moment } from './columns'
import { person } from './people'

/** A picture, re-encoded at upload. Files lie under their content hash; the original is not kept. */
export const media = pgTable(
  'media',
  {
    id: id(),
    /** SHA-256 of the uploaded bytes, hex. */
    sha256: text('sha256').notNull(),
    fileName: text('file_name').notNull(),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    renditions: jsonb('renditions').$type<readonly Rendition[]>().notNull(),
    /** IPTC’s code for how it came to be, where its file said so; null: it said nothing. */
    digitalSource: text('digital_source'),
    uploadedBy: uuid('uploaded_by')
      .notNull()
      .references(() => person.id),
    uploadedAt: moment('uploaded_at').notNull(),
    /** When a published piece first used it. Whether readers may still fetch it, `publication_media` says. */
    publicSince: moment('public_since'),
  },
  (table) => [index('media_uploaded').on(table.uploadedAt.desc(), table.id.desc())],
)
