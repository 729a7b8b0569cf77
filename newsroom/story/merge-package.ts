import type { CopyNode } from '@/newsroom/copy/copy'
import { mergeCopy, type Side, type Sides } from '@/newsroom/copy/merge'
import { canonicalJson } from './canonical-json'
import type { Package } from './package'

export type Field = Exclude<keyof Package, 'copy'>

/** One place that was changed here and there. `key` names it among the others and in the decision about it. */
export type Clash =
  | { readonly key: string; readonly field: Field; readonly mine: unknown; readonly theirs: unknown }
  | {
      readonly key: string
      readonly field: 'copy'
      readonly blockId: string
      readonly mine: CopyNode | null
      readonly theirs: CopyNode | null
    }

export type PackageMerge =
  | { readonly ok: true; readonly package: Package }
  | { readonly ok: false; readonly clashes: readonly Clash[] }

/** How both wordings stand together, for the fields where they can. */
const TOGETHER = {
  headline: (mine, theirs) => ({ headline: `${mine.headline} ${theirs.headline}` }),
  kicker: (mine, theirs) => ({ kicker: `${mine.kicker} ${theirs.kicker}` }),
  standfirst: (mine, theirs) => ({ standfirst: `${mine.standfirst} ${theirs.standfirst}` }),
  summary: (mine, theirs) => ({ summary: `${mine.summary} ${theirs.summary}` }),
  byline: (mine, theirs) => ({ byline: without(mine.byline, theirs.byline) }),
  topicIds: (mine, theirs) => ({ topicIds: without(mine.topicIds, theirs.topicIds) }),
} as const satisfies Partial<Record<Field, (mine: Package, theirs: Package) => Partial<Package>>>

const without = <Item>(mine: readonly Item[], theirs: readonly Item[]): readonly Item[] => {
  const known = new Set(mine.map(canonicalJson))
  return [...mine, ...theirs.filter((item) => !known.has(canonicalJson(item)))]
}

const standsTogether = (field: Field): field is keyof typeof TOGETHER => field in TOGETHER

/** May both be kept, one after the other? A language or an address cannot. */
export const canKeepBoth = ({ field }: Clash): boolean => field === 'copy' || standsTogether(field)

type Three = { readonly base: Package; readonly mine: Package; readonly theirs: Package }
type Merged = { readonly part: Partial<Package> } | { readonly clash: Clash }

const mergeField = <F extends Field>({ base, mine, theirs }: Three, field: F, side: Side | undefined): Merged => {
  const [was, here, there] = [base, mine, theirs].map((pkg) => canonicalJson(pkg[field]))
  if (here === there || there === was) return { part: { [field]: mine[field] } }
  if (here === was || side === 'theirs') return { part: { [field]: theirs[field] } }
  if (side === 'mine') return { part: { [field]: mine[field] } }
  if (side === 'both') return { part: standsTogether(field) ? TOGETHER[field](mine, theirs) : { [field]: mine[field] } }
  return { clash: { key: field, field, mine: mine[field], theirs: theirs[field] } }
}

const FIELDS = {
  language: true,
  headline: true,
  kicker: true,
  standfirst: true,
  summary: true,
  byline: true,
  sectionId: true,
  topicIds: true,
  slug: true,
  source: true,
  leadImage: true,
  note: true,
  ai: true,
  declared: true,
} as const satisfies Record<Field, true>

const isField = (name: string): name is Field => name in FIELDS

const BLOCK = 'copy/'
const blockSides = (decided: Sides): Sides =>
  Object.fromEntries(
    Object.entries(decided)
      .filter(([key]) => key.startsWith(BLOCK))
      .map(([key, side]) => [key.slice(BLOCK.length), side]),
  )

/** Joins two packages that were written on the same base, field by field, the copy block by block. */
export const mergePackage = (base: Package, mine: Package, theirs: Package, decided: Sides = {}): PackageMerge => {
  const fields = Object.keys(FIELDS)
    .filter(isField)
    .map((field) => mergeField({ base, mine, theirs }, field, decided[field]))
  const copy = mergeCopy(base.copy, mine.copy, theirs.copy, blockSides(decided))
  const clashes: readonly Clash[] = [
    ...fields.flatMap((merged) => ('clash' in merged ? [merged.clash] : [])),
    ...(copy.ok
      ? []
      : copy.conflicts.map((one) => ({ key: `${BLOCK}${one.blockId}`, field: 'copy' as const, ...one }))),
  ]
  if (clashes.length > 0 || !copy.ok) return { ok: false, clashes }
  const parts = fields.map((merged) => ('part' in merged ? merged.part : {}))
  return { ok: true, package: Object.assign({ ...mine, copy: copy.merged }, ...parts) }
}
