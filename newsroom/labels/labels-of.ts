import type { Kind } from '@/newsroom/disclaimers/kinds'
import type { Notice } from '@/newsroom/disclaimers/notice'
import { UNSAID } from '@/newsroom/story/ai-use'
import { UNDECLARED } from '@/newsroom/story/declaration'
import type { Package } from '@/newsroom/story/package'
import { aiLabel } from './ai-label'
import { AI_LABELS, type LabelKey, LOUD } from './label'

export type AskedOfLabels = Pick<Package, 'source' | 'ai' | 'declared'>

type Names = (pkg: AskedOfLabels) => LabelKey | null

const always =
  (label: LabelKey | null): Names =>
  () =>
    label

/** A piece that names no readers is meant for all of them, those in China included. */
const goesToChina = ({ declared: { targets } = UNDECLARED }: AskedOfLabels): boolean =>
  targets.length === 0 || targets.includes('CN')

/** The label of each kind of notice; null for those that are read in full or not at all. */
const OF_KIND: Readonly<Record<Kind, Names>> = {
  sponsored: always('advertisement'),
  political_ad: always('politicalAd'),
  /** In China reviews and advice beside a shop link are advertising, and that word is the label. */
  purchase_link: (pkg) => (goesToChina(pkg) ? 'advertisement' : 'purchaseLinks'),
  ai: ({ source, ai = UNSAID }) => aiLabel(ai.grade, source.type) ?? 'aiUsed',
  content_warning: always('contentWarning'),
  press_release: always('press_release'),
  wire: always('wire'),
  republication_credit: always('republished'),
  translation: always('translated'),
  third_party: always('thirdParty'),
  opinion: always('opinion'),
  financial: always(null),
  health: always(null),
  legal_info: always(null),
  licence: always(null),
  forward_looking: always(null),
  archive_age: always(null),
  embargo: always(null),
  liability: always(null),
  ai_reader_policy: always(null),
}

/** What the source alone says, with or without a notice. */
const ofSource = ({ source: { type }, ai = UNSAID }: AskedOfLabels): readonly (LabelKey | null)[] => {
  if (type === 'original') return []
  if (type === 'sponsored') return ['advertisement']
  return type === 'ai_generated' || type === 'ai_assisted' ? [aiLabel(ai.grade, type)] : [type]
}

/** Labels that one of these others says already, and says better. */
const SAID_BETTER: Readonly<Partial<Record<LabelKey, readonly LabelKey[]>>> = {
  purchaseLinks: ['advertisement'],
  translated: ['aiTranslated'],
  thirdParty: ['partner_supplied', 'contributor', 'self_media', 'ugc', 'republished', 'press_release', 'wire'],
  aiUsed: AI_LABELS.filter((label) => label !== 'aiUsed'),
}

/** Money first, then the machine, then whose word it is. */
const LOUDEST: readonly LabelKey[] = LOUD

const rank = (label: LabelKey): number => {
  const loud = LOUDEST.indexOf(label)
  return loud === -1 ? LOUD.length : loud
}

/** What stands beside the headline of a piece wherever it is named: of its source and of its notices, each once. */
export const labelsOf = (
  pkg: AskedOfLabels,
  notices: readonly Pick<Notice, 'kind' | 'placement'>[],
): readonly LabelKey[] => {
  const carried = notices.filter(({ placement }) => placement !== 'internal')
  const named = [...ofSource(pkg), ...carried.map(({ kind }) => OF_KIND[kind](pkg))]
  const found = new Set(named.filter((label) => label !== null))
  const isSaid = (label: LabelKey) => SAID_BETTER[label]?.some((other) => found.has(other)) ?? false
  return [...found].filter((label) => !isSaid(label)).toSorted((a, b) => rank(a) - rank(b))
}
