import { sql } from 'drizzle-orm'
import { bigint, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { LOCALES } from '@/newsroom/language/locales'
import { ROLES } from '@/newsroom/people/roles'
import { id, moment } from './columns'

export const desk = pgTable('desk', {
  id: id(),
  key: text('key').notNull().unique(),
  name: text('name').notNull(),
  /** Least role that may publish and schedule here. */
  publishBy: text('publish_by', { enum: ['chief', 'editor'] })
    .notNull()
    .default('chief'),
})

export const person = pgTable(
  'person',
  {
    id: id(),
    /** Kept in lower case; compared as it stands. */
    email: text('email').notNull().unique(),
    name: text('name').notNull(),
    /** Address of the author page; fixed once given, so bylines keep working. */
    slug: text('slug').notNull().unique(),
    /** PHC string of argon2id; null until an invitee has set one. */
    passwordHash: text('password_hash'),
    language: text('language', { enum: LOCALES }).notNull(),
    /** IANA name, e.g. `Asia/Taipei`. */
    timeZone: text('time_zone').notNull(),
    createdAt: moment('created_at').notNull(),
    lastSeenAt: moment('last_seen_at'),
    deactivatedAt: moment('deactivated_at'),
  },
  (table) => [index('person_name').on(table.name, table.id)],
)

export const roleGrant = pgTable(
  'role_grant',
  {
    id: id(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    role: text('role', { enum: ROLES }).notNull(),
    /** Null: the whole house. */
    deskId: uuid('desk_id').references(() => desk.id),
  },
  (table) => [
    uniqueIndex('role_grant_once').on(
      table.personId,
      table.role,
      sql`coalesce(${table.deskId}, '00000000-0000-0000-0000-000000000000')`,
    ),
    index('role_grant_role').on(table.role),
  ],
)

/** A sign-in is a row: the cookie only points at it. */
export const session = pgTable(
  'session',
  {
    id: id(),
    personId: uuid('person_id')
      .notNull()
      .references(() => person.id),
    createdAt: moment('created_at').notNull(),
    lastSeenAt: moment('last_seen_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    endedAt: moment('ended_at'),
    /** When the password was last given in this session: grave moves want it fresh. */
    confirmedAt: moment('confirmed_at'),
    device: text('device').notNull(),
    address: text('address').notNull(),
  },
  (table) => [index('session_person').on(table.personId, table.createdAt)],
)

/** A single-use link, stored hashed: to join the newsroom, or (purpose `owner`) to found it. */
export const invitation = pgTable(
  'invitation',
  {
    id: id(),
    purpose: text('purpose', { enum: ['join', 'owner'] }).notNull(),
    /** SHA-256 of the token, hex. */
    tokenHash: text('token_hash').notNull().unique(),
    personId: uuid('person_id').references(() => person.id),
    invitedBy: uuid('invited_by').references(() => person.id),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
    revokedAt: moment('revoked_at'),
  },
  (table) => [index('invitation_person').on(table.personId)],
)

/** Counters of failed sign-ins, shared by every instance and surviving restarts. Shape of rate-limiter-flexible. */
export const throttle = pgTable('throttle', {
  key: text('key').primaryKey(),
  points: integer('points').notNull().default(0),
  /** Milliseconds since 1970. */
  expire: bigint('expire', { mode: 'number' }),
})
