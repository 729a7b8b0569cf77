import { canonicalJson } from '@/newsroom/story/canonical-json'
import { type Clash, mergePackage } from '@/newsroom/story/merge-package'
import type { Package } from '@/newsroom/story/package'
import { stepWith } from './step'

export type { Clash }

export const samePackage = (left: Package, right: Package): boolean =>
  left === right || canonicalJson(left) === canonicalJson(right)

/** The protocol, for packages. */
export const stepPackage = stepWith<Package, Clash>({ merge: mergePackage, same: samePackage })

export const clashViews = (_clashes: readonly Clash[]) => []
export const settle = ({ mine }: { base: Package; mine: Package; theirs: Package }, _choices: unknown): Package => mine
