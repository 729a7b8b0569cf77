import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { PublicationHead } from '@/newsroom/article/head'
import type { Explained } from '@/newsroom/disclaimers/explained'
import { KINDS, PLACEMENTS } from '@/newsroom/disclaimers/kinds'
import type { Because } from '@/newsroom/disclaimers/notice'
import type { Filled } from '@/newsroom/disclaimers/variables'
import { LOCALES } from '@/newsroom/language/locales'
import { SOURCE_TYPES } from '@/newsroom/story/source'
import { id, moment } from './columns'
import { media } from './media'
import { section, topic } from './newsroom'
import { approval, debt } from './review'
import { edition, revision, story } from './story'

/**
 * The frozen public record. Insert only: a trigger lets nothing change but `to_at` from null, once.
 * What readers saw at a time is the row whose [from_at, to_at) holds it.
 */
export const publication = pgTable(
  'publication',
  {
    id: id(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => story.id),
    editionId: uuid('edition_id')
      .notNull()
      .references(() => edition.id),
    revisionId: uuid('revision_id')
      .notNull()
      .references(() => revision.id),
    /** Null when it went out without review: then `debtId` says who answers for that. */
    approvalId: uuid('approval_id').references(() => approval.id),
    debtId: uuid('debt_id').references(() => debt.id),
    packageHash: text('package_hash').notNull(),
    sectionId: uuid('section_id')
      .notNull()
      .references(() => section.id),
    slug: text('slug').notNull(),
    language: text('language', { enum: LOCALES }).notNull(),
    headline: text('headline').notNull(),
    kicker: text('kicker').notNull(),
    standfirst: text('standfirst').notNull(),
    summary: text('summary').notNull(),
    sourceType: text('source_type', { enum: SOURCE_TYPES }).notNull(),
    /** The article's HTML, made once by our own renderer; never edited, never made again. */
    fragment: text('fragment').notNull(),
    rendererVersion: integer('renderer_version').notNull(),
    /** What the page's head, cards, feeds and JSON-LD say. */
    head: jsonb('head').$type<PublicationHead>().notNull(),
    /** SHA-256 over fragment, head and notices. */
    hash: text('hash').notNull(),
    /**
     * What became of every template that rules or people asked for, those the page does not carry too. Here and not with
     * the notices: a page may have none because of it. Null: published before this was kept.
     */
    ruleTrace: jsonb('rule_trace').$type<readonly Explained[]>(),
    /** First publication of the story; the date readers see and lists sort by. */
    firstPublishedAt: moment('first_published_at').notNull(),
    fromAt: moment('from_at').notNull(),
    toAt: moment('to_at'),
  },
  (table) => [
    uniqueIndex('publication_one_live').on(table.storyId).where(sql`to_at is null`),
    // Newest first is one of these read backwards: said with `desc`, they are `nulls last`, which no list asks for.
    index('publication_front').on(table.firstPublishedAt, table.id).where(sql`to_at is null`),
    index('publication_front_language').on(table.language, table.firstPublishedAt, table.id).where(sql`to_at is null`),
    index('publication_section').on(table.sectionId, table.firstPublishedAt, table.id).where(sql`to_at is null`),
    index('publication_story').on(table.storyId, table.fromAt),
    index('publication_live_since').on(table.fromAt, table.id).where(sql`to_at is null`),
  ],
)

/** The exact wording of each notice as it was published. Insert only, inside the publish transaction. */
export const publicationDisclaimer = pgTable(
  'publication_disclaimer',
  {
    publicationId: uuid('publication_id')
      .notNull()
      .references(() => publication.id),
    ord: integer('ord').notNull(),
    templateId: uuid('template_id').notNull(),
    key: text('key').notNull(),
    kind: text('kind', { enum: KINDS }).notNull(),
    versionId: uuid('version_id').notNull(),
    versionN: integer('version_n').notNull(),
    locale: text('locale', { enum: LOCALES }).notNull(),
    placement: text('placement', { enum: PLACEMENTS }).notNull(),
    text: text('text').notNull(),
    /** The same in the notation of wordings; null: nothing in it is emphasised or linked. */
    marked: text('marked'),
    /** Shown only once the piece is so many days old; null: at once. */
    fromDays: integer('from_days'),
    because: jsonb('because').$type<Because>().notNull(),
    /** What its variables were filled with; null: published before this was kept. */
    variables: jsonb('variables').$type<Filled>(),
    sha256: text('sha256').notNull(),
    /** What the hash is over (`noticeHash`): words and place alone, from 2 on the values too, in 3 also the marks. */
    hashVersion: integer('hash_version').notNull().default(1),
  },
  (table) => [
    unique('publication_disclaimer_order').on(table.publicationId, table.ord),
    index('publication_disclaimer_template').on(table.templateId),
    check('publication_disclaimer_hashed', sql`(hash_version = 1) = (variables is null)`),
    check('publication_disclaimer_marked', sql`(hash_version = 3) = (marked is not null)`),
  ],
)

/** Lists by topic and by author, kept beside the publication so that a page of either is one index scan. */
export const publicationTopic = pgTable(
  'publication_topic',
  {
    publicationId: uuid('publication_id')
      .notNull()
      .references(() => publication.id),
    topicId: uuid('topic_id')
      .notNull()
      .references(() => topic.id),
    firstPublishedAt: moment('first_published_at').notNull(),
  },
  (table) => [
    unique('publication_topic_once').on(table.publicationId, table.topicId),
    index('publication_topic_list').on(table.topicId, table.firstPublishedAt.desc(), table.publicationId.desc()),
  ],
)

export const publicationAuthor = pgTable(
  'publication_author',
  {
    publicationId: uuid('publication_id')
      .notNull()
      .references(() => publication.id),
    /** The person's slug at publication; slugs of people never change. */
    authorSlug: text('author_slug').notNull(),
    firstPublishedAt: moment('first_published_at').notNull(),
  },
  (table) => [
    unique('publication_author_once').on(table.publicationId, table.authorSlug),
    index('publication_author_list').on(table.authorSlug, table.firstPublishedAt.desc(), table.publicationId.desc()),
  ],
)

/** The pictures a publication shows: readers may fetch those of what stands, and no others. */
export const publicationMedia = pgTable(
  'publication_media',
  {
    publicationId: uuid('publication_id')
      .notNull()
      .references(() => publication.id),
    mediaId: uuid('media_id')
      .notNull()
      .references(() => media.id),
  },
  (table) => [
    unique('publication_media_once').on(table.publicationId, table.mediaId),
    index('publication_media_picture').on(table.mediaId),
  ],
)

/** Every address a story was ever published at. An address is never given to another story. */
export const address = pgTable(
  'address',
  {
    id: id(),
    storyId: uuid('story_id')
      .notNull()
      .references(() => story.id),
    sectionSlug: text('section_slug').notNull(),
    slug: text('slug').notNull(),
    since: moment('since').notNull(),
  },
  (table) => [
    unique('address_once').on(table.sectionSlug, table.slug),
    index('address_story').on(table.storyId, table.since),
  ],
)

/** What cached pages must forget. Written in the transaction of the change; every instance reads it by id. */
export const purge = pgTable(
  'purge',
  {
    id: integer('id').primaryKey().generatedAlwaysAsIdentity(),
    tag: text('tag').notNull(),
    at: moment('at').notNull().defaultNow(),
  },
  (table) => [index('purge_at').on(table.at)],
)
