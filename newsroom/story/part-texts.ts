import type { FoundBy, Place, Severity } from '@/newsroom/corrections/kinds'
import { compareTexts, type Stretch } from '@/newsroom/disclaimers/compare-texts'
import type { Placement } from '@/newsroom/disclaimers/kinds'
import type { Notice } from '@/newsroom/disclaimers/notice'
import type { AiGrade } from '@/newsroom/evidence/grades'
import type { EditionKind } from '@/newsroom/workflow/states'
import type { Declaration } from './declaration'
import type { Package } from './package'
import { PARTS, type Part, partAsHashed } from './package-hash'
import { comparePictures, type PictureChange, samePicture } from './picture-change'

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
  /** What a template is called. */
  readonly notice: (key: string) => string
  readonly placement: (placement: Placement) => string
  readonly kind: (kind: EditionKind) => string
  readonly aiGrade: (grade: AiGrade) => string
  /** What is declared of the piece, a line for each thing that is. */
  readonly declared: (declaration: Declaration) => readonly string[]
  /** Who had the machine write it. */
  readonly prompter: (personId: string) => string
  readonly severity: (severity: Severity) => string
  readonly place: (place: Place) => string
  readonly foundBy: (foundBy: FoundBy) => string
  /** That a note takes the place of the one of an earlier change. */
  readonly supersedes: (n: number) => string
}

type TextPart = Exclude<Part, 'copy' | 'leadImage'>

/** A part beside the copy. `reset`: it reads the same and is not, as a byline that leads to another person. */
export type PartChange =
  | {
      readonly part: TextPart
      readonly change: 'same' | 'changed' | 'reset'
      readonly stretches: readonly Stretch[]
    }
  | { readonly part: 'leadImage'; readonly picture: PictureChange }

const lines = (...all: readonly string[]): string => all.filter((line) => line !== '').join('\n')

const noteLines = ({ note }: Package, names: PartNames): string =>
  note
    ? lines(
        note.wrong,
        note.right,
        note.text,
        names.severity(note.severity),
        names.foundBy(note.foundBy),
        names.place(note.place),
        note.supersedes === undefined ? '' : names.supersedes(note.supersedes),
      )
    : ''

const aiLines = ({ ai }: Package, names: PartNames): string =>
  ai
    ? lines(
        ai.grade === null ? '' : names.aiGrade(ai.grade),
        ...ai.systems,
        ai.note,
        ai.prompterId === null ? '' : names.prompter(ai.prompterId),
        ...(ai.hints ?? []).map(({ seen }) => seen),
      )
    : ''

const notice =
  (names: PartNames) =>
  ({ key, n, placement, text }: Notice): string =>
    `${names.notice(key)} v${n}\n${names.placement(placement)}\n${text}`

/** What each part but copy and picture says, as lines of plain text. */
const TEXT: Readonly<Record<TextPart, (side: Side, names: PartNames) => string>> = {
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
  disclaimers: ({ notices }, names) => notices.map(notice(names)).join('\n\n'),
  kind: ({ editionKind }, names) => (editionKind && editionKind !== 'first' ? names.kind(editionKind) : ''),
  note: ({ package: pkg }, names) => noteLines(pkg, names),
  ai: ({ package: pkg }, names) => aiLines(pkg, names),
  declared: ({ package: pkg }, names) => (pkg.declared ? lines(...names.declared(pkg.declared)) : ''),
}

const hashed = (part: TextPart, { package: pkg, notices, editionKind }: Side): string =>
  partAsHashed(part, pkg, notices, editionKind ?? 'first')

/** Every part beside the copy that is not as it was, in the order of the package. */
export const partChanges = (before: Side, after: Side, names: PartNames): readonly PartChange[] => {
  const { language } = after.package
  return PARTS.flatMap((part): readonly PartChange[] => {
    if (part === 'copy') return []
    if (part === 'leadImage') {
      const [old, now] = [before.package.leadImage, after.package.leadImage]
      return samePicture(old, now) ? [] : [{ part, picture: comparePictures(old, now, language) }]
    }
    if (hashed(part, before) === hashed(part, after)) return []
    const [old, now] = [TEXT[part](before, names), TEXT[part](after, names)]
    return [{ part, change: old === now ? 'reset' : 'changed', stretches: compareTexts(old, now, language) }]
  })
}

/** Every part beside the copy that says anything, plain: for somebody who has seen none of it. */
export const partTexts = (side: Side, names: PartNames): readonly PartChange[] => {
  const { language, leadImage } = side.package
  return PARTS.flatMap((part): readonly PartChange[] => {
    if (part === 'copy') return []
    if (part === 'leadImage') {
      return leadImage ? [{ part, picture: comparePictures(leadImage, leadImage, language) }] : []
    }
    const text = TEXT[part](side, names)
    return text === '' ? [] : [{ part, change: 'same', stretches: [{ kind: 'same', text }] }]
  })
}
