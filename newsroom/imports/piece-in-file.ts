import { z } from 'zod'
import { cleanText, isCleanText } from '@/newsroom/copy/clean-text'
import { LOCALES } from '@/newsroom/language/locales'
import { isSlug } from '@/newsroom/story/slug'
import { SOURCE_TYPES } from '@/newsroom/story/source'
import { isUnfinishedWebAddress } from '@/newsroom/story/web-address'

const line = (longest: number) => z.string().trim().max(longest).refine(isCleanText)
const slug = z.string().trim().refine(isSlug)

const Source = z.strictObject({
  type: z.enum(SOURCE_TYPES),
  name: line(300).default(''),
  author: line(300).default(''),
  title: line(500).default(''),
  url: line(2_048).refine(isUnfinishedWebAddress).default(''),
})

/** Plain paragraphs, or our own document, which `checkCopy` judges. */
const CopyInFile = z.union([z.array(z.string().max(50_000).transform(cleanText)).min(1).max(5_000), z.looseObject({})])

/**
 * One piece as a file tells it. What is left out of a piece that is live stays as it is there; what a new one leaves
 * out is empty. Pictures do not come in files.
 */
export const PieceInFile = z.strictObject({
  language: z.enum(LOCALES),
  headline: line(300).min(1),
  /** Section and slug together are the address, by which a live piece is found. */
  section: slug,
  slug: slug.optional(),
  kicker: line(100).optional(),
  standfirst: line(1_000).optional(),
  summary: line(1_000).optional(),
  byline: z.array(line(200).min(1)).max(20).optional(),
  topics: z.array(slug).max(20).optional(),
  source: Source.optional(),
  copy: CopyInFile,
})
export type PieceInFile = z.infer<typeof PieceInFile>
