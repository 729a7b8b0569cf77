import type { FoundBy, Place, Severity } from '@/newsroom/corrections/kinds'
import { compareTexts, type Stretch } from '@/newsroom/disclaimers/compare-texts'
import type { Notice } from '@/newsroom/disclaimers/notice'
import type { EditionKind } from '@/newsroom/workflow/states'
import type { Package } from './package'
import { PARTS, type Part } from './package-hash'

/** The package and the notices that went with it: one side of a comparison. */
export type Side = {
  readonly package: Package
  readonly notices: readonly Notice[]
  /** What kind of change it was when it was written; where nobody asks, it is left out. */
  readonly editionKind?: EditionKind | null
}

/** Words for the ids a package holds, in the language of whoever compares. */
export type PartNames = {
  readonly section: (id: string) => string
  readonly topic: (id: string) => string
  readonly sourceType: (type: Package['source']['type']) => string
  readonly language: (language: Package['language']) => string
  readonly decorative: string
  /** What a template is called. */
  readonly notice: (key: string) => string
  readonly kind: (kind: EditionKind) => string
  readonly severity: (severity: Severity) => string
  readonly place: (place: Place) => string
  readonly foundBy: (foundBy: FoundBy) => string
}

export type PartChange = { readonly part: Part; readonly stretches: readonly Stretch[] }

const lines = (...all: readonly string[]): string => all.filter((line) => line !== '').join('\n')

const picture = ({ leadImage: image }: Package, { decorative }: PartNames): string =>
  image === null ? '' : lines(image.decorative ? decorative : image.alt, image.caption, image.credit, image.mediaId)

const noteLines = ({ note }: Package, names: PartNames): string =>
  note
    ? lines(
        note.wrong,
        note.right,
        note.text,
        names.severity(note.severity),
        names.foundBy(note.foundBy),
        names.place(note.place),
      )
    : ''

const notice =
  ({ notice: name }: PartNames) =>
  ({ key, n, text }: Notice): string =>
    `${name(key)} v${n}\n${text}`

/** What each part but the copy says, as lines of plain text. */
const TEXT: Readonly<Record<Exclude<Part, 'copy'>, (side: Side, names: PartNames) => string>> = {
  headline: ({ package: pkg }) => pkg.headline,
  kicker: ({ package: pkg }) => pkg.kicker,
  standfirst: ({ package: pkg }) => pkg.standfirst,
  summary: ({ package: pkg }) => pkg.summary,
  byline: ({ package: pkg }) => lines(...pkg.byline.map(({ name }) => name)),
  section: ({ package: pkg }, names) => (pkg.sectionId === null ? '' : names.section(pkg.sectionId)),
  topics: ({ package: pkg }, names) => lines(...pkg.topicIds.map(names.topic)),
  language: ({ package: pkg }, names) => names.language(pkg.language),
  slug: ({ package: pkg }) => pkg.slug,
  source: ({ package: { source } }, names) =>
    lines(names.sourceType(source.type), source.name, source.author, source.title, source.url),
  leadImage: ({ package: pkg }, names) => picture(pkg, names),
  disclaimers: ({ notices }, names) => notices.map(notice(names)).join('\n\n'),
  kind: ({ editionKind }, names) => (editionKind && editionKind !== 'first' ? names.kind(editionKind) : ''),
  note: ({ package: pkg }, names) => noteLines(pkg, names),
}

const isText = (part: Part): part is keyof typeof TEXT => part !== 'copy'

/** Every part beside the copy that reads differently, in the order of the package. */
export const partChanges = (before: Side, after: Side, names: PartNames): readonly PartChange[] =>
  PARTS.filter(isText).flatMap((part) => {
    const [old, now] = [TEXT[part](before, names), TEXT[part](after, names)]
    return old === now ? [] : [{ part, stretches: compareTexts(old, now, after.package.language) }]
  })

/** Every part beside the copy that says anything, plain: for somebody who has seen none of it. */
export const partTexts = (side: Side, names: PartNames): readonly PartChange[] =>
  PARTS.filter(isText).flatMap((part) => {
    const text = TEXT[part](side, names)
    return text === '' ? [] : [{ part, stretches: [{ kind: 'same', text }] }]
  })
