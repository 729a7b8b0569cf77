import { createHash } from 'node:crypto'
import type { Notice } from '@/newsroom/disclaimers/notice'
import { EDITION_KINDS, type EditionKind } from '@/newsroom/workflow/states'
import { canonicalJson } from './canonical-json'
import type { Package } from './package'

/** Stored beside each hash; a hash made under an older rule is never made again under a newer one. */
export const HASH_VERSION = 1

export const PARTS = [
  'headline',
  'kicker',
  'standfirst',
  'summary',
  'byline',
  'section',
  'topics',
  'language',
  'slug',
  'source',
  'leadImage',
  'copy',
  'disclaimers',
  'kind',
  'note',
  'ai',
  'declared',
] as const
export type Part = (typeof PARTS)[number]
/** Parts only where there are any, so packages without keep the hashes they have always had. */
type Optional = 'note' | 'ai' | 'declared'
export type PartHashes = Readonly<Record<Exclude<Part, Optional>, string>> & Readonly<Partial<Record<Optional, string>>>

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The wording readers get and where it stands; not why, which may change without a word changing. */
const worded = ({ key, n, locale, placement, text, marked }: Notice) => ({ key, n, locale, placement, text, marked })

const PART: Readonly<Record<Part, (pkg: Package, notices: readonly Notice[], kind: EditionKind) => unknown>> = {
  headline: (pkg) => pkg.headline,
  kicker: (pkg) => pkg.kicker,
  standfirst: (pkg) => pkg.standfirst,
  summary: (pkg) => pkg.summary,
  byline: (pkg) => pkg.byline,
  section: (pkg) => pkg.sectionId,
  topics: (pkg) => pkg.topicIds,
  language: (pkg) => pkg.language,
  slug: (pkg) => pkg.slug,
  source: (pkg) => pkg.source,
  leadImage: (pkg) => pkg.leadImage,
  copy: (pkg) => pkg.copy,
  /** What grows out of the age of a piece is computed for each reader, and nobody approves its day. */
  disclaimers: (_pkg, notices) => notices.filter(({ fromDays }) => fromDays === undefined).map(worded),
  kind: (_pkg, _notices, kind) => kind,
  note: (pkg) => pkg.note ?? null,
  ai: (pkg) => pkg.ai ?? null,
  declared: (pkg) => pkg.declared ?? null,
}

export const partHashes = (pkg: Package, notices: readonly Notice[], kind: EditionKind): PartHashes => {
  const hash = (part: Part): string => sha256(partAsHashed(part, pkg, notices, kind))
  return {
    headline: hash('headline'),
    kicker: hash('kicker'),
    standfirst: hash('standfirst'),
    summary: hash('summary'),
    byline: hash('byline'),
    section: hash('section'),
    topics: hash('topics'),
    language: hash('language'),
    slug: hash('slug'),
    source: hash('source'),
    leadImage: hash('leadImage'),
    copy: hash('copy'),
    disclaimers: hash('disclaimers'),
    kind: hash('kind'),
    ...(pkg.note ? { note: hash('note') } : {}),
    ...(pkg.ai ? { ai: hash('ai') } : {}),
    ...(pkg.declared ? { declared: hash('declared') } : {}),
  }
}

/** As the hash sees a part: not only what it says, also whom it names and how it is set. */
export const partAsHashed = (part: Part, pkg: Package, notices: readonly Notice[], kind: EditionKind): string =>
  canonicalJson(PART[part](pkg, notices, kind))

/** The kind of edition the parts were hashed as: a revision does not say it otherwise. */
export const kindIn = (parts: Readonly<Record<string, string>>): EditionKind | null =>
  EDITION_KINDS.find((kind) => sha256(canonicalJson(kind)) === parts.kind) ?? null

/** SHA-256 over the sorted list of part name and part hash, hex. */
export const packageHash = (parts: Readonly<Record<string, string>>): string =>
  sha256(
    Object.entries(parts)
      .map(([name, hash]) => `${name} ${hash}`)
      .sort()
      .join('\n'),
  )

/** Names of the parts that differ, in the order of `PARTS`. */
export const changedParts = (
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): readonly Part[] => PARTS.filter((part) => before[part] !== after[part])
