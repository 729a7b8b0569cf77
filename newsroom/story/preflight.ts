import { checkCopy } from '@/newsroom/copy/check'
import { typedNotices } from '@/newsroom/disclaimers/lift/typed-notice'
import { type Issue, stop, warn } from '@/newsroom/issue'
import { isBlank } from './blank'
import { ownLinks } from './own-links'
import type { Package } from './package'
import { passagesOf } from './passages'
import { picturesOf, type UsedPicture } from './pictures'
import { firstPlaceholder } from './placeholders'
import { isSlug } from './slug'
import { contradictsItself, missingSourceFields } from './source-needs'
import { isWebAddress } from './web-address'

/** Which of the things a package points at exist. */
export type References = {
  readonly mediaIds: ReadonlySet<string>
  readonly topicIds: ReadonlySet<string>
  readonly topicSlugs: ReadonlySet<string>
  readonly section: { readonly slug: string; readonly closedAt: Date | null } | null
  /** Addresses (`section/slug`) the copy links to whose article was taken down. */
  readonly gone: ReadonlySet<string>
}

type Check = (pkg: Package, references: References) => readonly Issue[]

/** Code points a headline may have before cards and phones cut it. */
const LONGEST_HEADLINE: Readonly<Record<Package['language'], number>> = { en: 100, 'zh-Hant': 36, 'zh-Hans': 36 }

const headline: Check = (pkg) => {
  if (isBlank(pkg.headline)) return [stop('headline', 'blank')]
  const count = [...pkg.headline].length
  const most = LONGEST_HEADLINE[pkg.language]
  return count > most ? [warn('headline', 'long', { values: { count, most } })] : []
}

const copy: Check = (pkg) => {
  const checked = checkCopy(pkg.copy)
  if (!checked.ok) return [stop('copy', 'invalid', { values: { path: checked.path } })]
  return passagesOf(pkg.copy).every(({ text }) => isBlank(text)) ? [stop('copy', 'blank')] : []
}

const byline: Check = (pkg) => (pkg.byline.some(({ name }) => !isBlank(name)) ? [] : [stop('byline', 'blank')])

const section: Check = (pkg, references) => {
  if (pkg.sectionId === null || references.section === null) return [stop('section', 'blank')]
  return references.section.closedAt === null ? [] : [stop('section', 'closed')]
}

const topics: Check = (pkg, references) =>
  pkg.topicIds.every((id) => references.topicIds.has(id)) ? [] : [stop('topics', 'gone')]

const slug: Check = (pkg) => {
  if (pkg.slug === '') return [stop('slug', 'blank')]
  return isSlug(pkg.slug) ? [] : [stop('slug', 'invalid')]
}

const source: Check = (pkg) => [
  ...missingSourceFields(pkg.source).map((field) => stop(`source.${field}`, 'blank')),
  ...(contradictsItself(pkg.source) ? [stop('source.url', 'notOwnWork')] : []),
  ...(pkg.source.url === '' || isWebAddress(pkg.source.url) ? [] : [stop('source.url', 'invalid')]),
]

const place = ({ at }: UsedPicture) => (at === null ? {} : { at })

const ofPicture = (picture: UsedPicture, { mediaIds }: References): readonly Issue[] => {
  const field = picture.at === null ? 'leadImage' : 'copy.picture'
  return [
    ...(mediaIds.has(picture.mediaId) ? [] : [stop(field, 'uploading', place(picture))]),
    ...(picture.decorative || !isBlank(picture.alt) ? [] : [stop(field, 'noAlt', place(picture))]),
    ...(isBlank(picture.credit) ? [stop(field, 'noCredit', place(picture))] : []),
  ]
}

const pictures: Check = (pkg, references) => picturesOf(pkg).flatMap((picture) => ofPicture(picture, references))

const PROSE = ['headline', 'kicker', 'standfirst', 'summary'] as const

const hole = (field: string, text: string, at?: string): readonly Issue[] => {
  const found = firstPlaceholder(text)
  return found === null ? [] : [stop(field, 'placeholder', { values: { found }, ...(at ? { at } : {}) })]
}

const placeholders: Check = (pkg) => [
  ...PROSE.flatMap((field) => hole(field, pkg[field])),
  ...passagesOf(pkg.copy).flatMap(({ text, at }) => hole('copy', text, at)),
]

const links: Check = (pkg, { gone }) =>
  ownLinks(pkg.copy)
    .filter(({ sectionSlug, slug }) => gone.has(`${sectionSlug}/${slug}`))
    .map(({ at, ...values }) => stop('copy', 'linkGone', { at, values }))

/** A notice belongs to the book of disclaimers: typed into the copy, no rule knows of it. */
const notices: Check = (pkg) => typedNotices(pkg.copy).map(({ at }) => warn('copy', 'noticeTyped', { at }))

const CHECKS = {
  headline,
  section,
  byline,
  source,
  slug,
  topics,
  leadImage: pictures,
  copy,
  links,
  disclaimers: notices,
  package: placeholders,
}

/** A checker that breaks is itself in the way: closed, never open. */
const guarded = (field: string, check: Check, pkg: Package, references: References): readonly Issue[] => {
  try {
    return check(pkg, references)
  } catch {
    return [stop(field, 'checkFailed')]
  }
}

/** Everything that stops this package, or should be looked at, whoever asks and whatever they mean to do. */
export const preflight = (pkg: Package, references: References): readonly Issue[] =>
  Object.entries(CHECKS).flatMap(([field, check]) => guarded(field, check, pkg, references))
