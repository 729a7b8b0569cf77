import { z } from 'zod'
import { KINDS, PLACEMENTS } from '@/newsroom/disclaimers/kinds'
import { LOCALES } from '@/newsroom/language/locales'
import { SOURCE_TYPES } from '@/newsroom/story/source'

const moment = z.iso.datetime()

const Shelf = z.strictObject({ slug: z.string(), name: z.string() })

const Notice = z.strictObject({
  key: z.string(),
  kind: z.enum(KINDS),
  version: z.int(),
  language: z.enum(LOCALES),
  placement: z.enum(PLACEMENTS),
  text: z.string(),
  /** The same with `**bold**`, `*italic*` and `[words](address)`; missing where it has none of them. */
  marked: z.string().optional(),
  /** Days after the first publication from which on readers see it; missing: from the first. */
  fromDays: z.int().optional(),
  /** What filled the words; missing from what was published before that was kept. */
  variables: z.record(z.string(), z.string()).optional(),
  sha256: z.string(),
  /** What `sha256` is over: from 2 on `variables` too, from 3 on `marked`. */
  hashVersion: z.int(),
  about: z.url(),
})

/** What a page says, for machines, in a shape others may rely on. Nothing in it is not on the page or in its head. */
export const ArticleJson = z.strictObject({
  id: z.string(),
  url: z.url(),
  language: z.enum(LOCALES),
  headline: z.string(),
  standfirst: z.string(),
  summary: z.string(),
  byline: z.array(z.strictObject({ name: z.string(), url: z.url().optional() })),
  section: Shelf,
  topics: z.array(Shelf),
  source: z.strictObject({
    type: z.enum(SOURCE_TYPES),
    name: z.string(),
    author: z.string(),
    title: z.string(),
    url: z.string(),
  }),
  /** Never to be left out where the headline is shown. */
  labels: z.array(z.strictObject({ key: z.string(), text: z.string() })),
  sponsor: z.string().optional(),
  digitalSourceType: z.url().optional(),
  aiSystems: z.array(z.string()).optional(),
  AIGC: z.record(z.string(), z.string()).optional(),
  notices: z.array(Notice),
  changes: z.array(z.strictObject({ kind: z.string(), at: moment, text: z.string() })),
  words: z.int(),
  publishedAt: moment,
  updatedAt: moment,
  /** The article as it was frozen. */
  html: z.string(),
  sha256: z.string(),
})
export type ArticleJson = z.infer<typeof ArticleJson>
