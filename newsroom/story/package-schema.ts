import { z } from 'zod'
import { checkCopy } from '@/newsroom/copy/check'
import type { Copy } from '@/newsroom/copy/copy'
import { LOCALES } from '@/newsroom/language/locales'
import type { Package } from './package'
import { SOURCE_TYPES } from './source'

const line = (longest: number) => z.string().max(longest)
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const isWebAddress = (text: string): boolean => {
  const url = URL.parse(text)
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === ''
}

const Byline = z.strictObject({ name: line(120), personId: z.uuid().nullable() })

const Picture = z.strictObject({
  mediaId: z.uuid(),
  alt: line(1_000),
  decorative: z.boolean(),
  caption: line(1_000),
  credit: line(300),
})

const Source = z.strictObject({
  type: z.enum(SOURCE_TYPES),
  name: line(200),
  author: line(200),
  title: line(300),
  url: line(2_048).refine((text) => text === '' || isWebAddress(text), 'webAddress'),
})

/** Every field but the copy, which has a check of its own. */
const Fields = z.strictObject({
  language: z.enum(LOCALES),
  headline: line(300),
  kicker: line(120),
  standfirst: line(1_000),
  summary: line(600),
  byline: z.array(Byline).max(20),
  sectionId: z.uuid().nullable(),
  topicIds: z.array(z.uuid()).max(20),
  slug: z.union([z.literal(''), line(100).regex(SLUG)], 'slug'),
  source: Source,
  leadImage: Picture.nullable(),
})

export type ParsedPackage =
  | { readonly ok: true; readonly package: Package }
  | { readonly ok: false; readonly path: string; readonly code: string; readonly message: string }

const refuse = (path: string, code: string, message: string): ParsedPackage => ({ ok: false, path, code, message })

const withCopy = (fields: z.infer<typeof Fields>, json: unknown): ParsedPackage => {
  const checked = checkCopy(json)
  if (!checked.ok) return refuse(`/copy${checked.path}`, checked.code, checked.message)
  const copy: Copy = checked.copy
  return { ok: true, package: { ...fields, copy } }
}

/** Turns unknown JSON into a package, or names the first field that is not right. Unknown fields are refused. */
export const parsePackage = (json: unknown): ParsedPackage => {
  if (typeof json !== 'object' || json === null || !('copy' in json)) return refuse('', 'notAPackage', 'not a package')
  const { copy, ...rest } = json
  const fields = Fields.safeParse(rest)
  if (fields.success) return withCopy(fields.data, copy)
  const [issue] = fields.error.issues
  return refuse(
    `/${issue?.path.join('/') ?? ''}`,
    issue?.message === 'webAddress' ? 'webAddress' : (issue?.code ?? 'invalid'),
    issue?.message ?? '',
  )
}
