import { z } from 'zod'
import { checkCopy } from '@/newsroom/copy/check'
import { isCleanText } from '@/newsroom/copy/clean-text'
import { LOCALES } from '@/newsroom/language/locales'
import { AiUse } from './ai-use'
import { ChangeNote } from './change-note'
import { Declaration } from './declaration'
import type { Package } from './package'
import { SOURCE_TYPES } from './source'
import { isUnfinishedWebAddress } from './web-address'

export type ParsedPackage =
  | { readonly ok: true; readonly package: Package }
  | { readonly ok: false; readonly path: string; readonly code: string; readonly message: string }

const text = (longest: number) =>
  z.string().max(longest).refine(isCleanText, { error: 'text holds control characters' })

const Byline = z.strictObject({ name: text(200), personId: z.uuid().nullable() })

const Source = z.strictObject({
  type: z.enum(SOURCE_TYPES),
  name: text(300),
  author: text(300),
  title: text(500),
  url: text(2_048).refine(isUnfinishedWebAddress, { error: 'not an address on the web' }),
})

const Picture = z.strictObject({
  mediaId: z.uuid(),
  alt: text(1_000),
  decorative: z.boolean(),
  caption: text(1_000),
  credit: text(300),
})

/** Letters, digits and hyphens: an address that is still being typed is kept, and stopped when it goes out. */
const SLUG = /^[\p{L}\p{M}\p{N}-]*$/u

/**
 * Everything of a package but its copy. Refused is what could do harm or what nobody can have written; what is merely
 * unfinished is saved, and `preflight` stops it on its way out.
 */
const Head = z.strictObject({
  language: z.enum(LOCALES),
  headline: text(300),
  kicker: text(100),
  standfirst: text(1_000),
  summary: text(1_000),
  byline: z.array(Byline).max(20),
  sectionId: z.uuid().nullable(),
  topicIds: z.array(z.uuid()).max(20),
  slug: z.string().max(100).regex(SLUG),
  source: Source,
  leadImage: Picture.nullable(),
  copy: z.unknown(),
  ai: AiUse.optional(),
  declared: Declaration.optional(),
  note: ChangeNote.optional(),
})

/** The door for every package that comes from outside: the editor, an import, a restore. */
export const parsePackage = (json: unknown): ParsedPackage => {
  const head = Head.safeParse(json)
  if (!head.success) {
    const [issue] = head.error.issues
    const path = (issue?.path ?? []).map((key) => `/${String(key)}`).join('')
    return { ok: false, path, code: issue?.code ?? 'invalid', message: issue?.message ?? 'not a package' }
  }
  const copy = checkCopy(head.data.copy)
  if (!copy.ok) return { ...copy, path: `/copy${copy.path}` }
  const { note, ai, declared, ...rest } = head.data
  const said = { ...(ai ? { ai } : {}), ...(declared ? { declared } : {}), ...(note ? { note } : {}) }
  return { ok: true, package: { ...rest, ...said, copy: copy.copy } }
}
