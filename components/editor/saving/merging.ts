import { canonicalCopy, docOf } from '@/newsroom/copy/canonical'
import type { Sides } from '@/newsroom/copy/merge'
import { copyText } from '@/newsroom/copy/text'
import { canonicalJson } from '@/newsroom/story/canonical-json'
import { type Clash, canKeepBoth, mergePackage } from '@/newsroom/story/merge-package'
import type { Package } from '@/newsroom/story/package'
import { stepWith } from './step'

export type { Clash }

const spelled = (pkg: Package): string => canonicalJson({ ...pkg, copy: canonicalCopy(docOf(pkg.copy)) })

/** The same piece, however its copy is spelled: the server leaves out what the surface says in full. */
export const samePackage = (left: Package, right: Package): boolean =>
  left === right || spelled(left) === spelled(right)

/** The protocol, for packages. */
export const stepPackage = stepWith<Package, Clash>({ merge: mergePackage, same: samePackage })

/** One clash in words. `null`: taken out on that side. */
export type ClashView = {
  readonly key: string
  readonly field: string
  readonly mine: string | null
  readonly theirs: string | null
  readonly canKeepBoth: boolean
}

const wordsOf = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (Array.isArray(value))
    return value
      .map(wordsOf)
      .filter((word) => word !== '')
      .join(', ')
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value)
    .map(wordsOf)
    .filter((word) => word !== '')
    .join(' · ')
}

/** Names of people are words to a reader, their ids are not; sections and topics are named by whoever shows them. */
const withoutIds = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutIds)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'personId' && key !== 'mediaId'))
}

export const clashView = (clash: Clash, nameOf: (id: string) => string | undefined): ClashView => {
  const { key, field } = clash
  if (clash.field === 'copy') {
    const block = (node: typeof clash.mine) => (node === null ? null : copyText({ type: 'doc', content: [node] }))
    return { key, field, mine: block(clash.mine), theirs: block(clash.theirs), canKeepBoth: canKeepBoth(clash) }
  }
  const named = (value: unknown) =>
    [value].flat().map((one) => (typeof one === 'string' ? (nameOf(one) ?? one) : withoutIds(one)))
  const [mine, theirs] = [wordsOf(named(clash.mine)), wordsOf(named(clash.theirs))]
  return { key, field, mine, theirs, canKeepBoth: canKeepBoth(clash) }
}

type Three = { readonly base: Package; readonly mine: Package; readonly theirs: Package }

/** The piece as the writer decided it. What clashed only since the question was asked stays as it is here. */
export const settled = ({ base, mine, theirs }: Three, sides: Sides): Package => {
  const merged = mergePackage(base, mine, theirs, sides)
  if (merged.ok) return merged.package
  const open = Object.fromEntries(merged.clashes.map(({ key }) => [key, 'mine' as const]))
  const again = mergePackage(base, mine, theirs, { ...sides, ...open })
  return again.ok ? again.package : mine
}
