import type { Package } from '@/newsroom/story/package'
import { passagesOf } from '@/newsroom/story/passages'

/** A text of the package and where it stands. */
export type CheckedText = { readonly field: string; readonly at: string | null; readonly text: string }

const LINES = ['headline', 'kicker', 'standfirst', 'summary'] as const

export const bodyOf = ({ copy }: Package): readonly CheckedText[] =>
  passagesOf(copy).map(({ at, text }) => ({ field: 'copy', at: at === '' ? null : at, text }))

/** Every text of a package that readers get, in the order they read it. */
export const textsOf = (pkg: Package): readonly CheckedText[] => [
  ...LINES.map((field) => ({ field, at: null, text: pkg[field] })),
  ...(pkg.leadImage ? [{ field: 'leadImage', at: null, text: pkg.leadImage.caption }] : []),
  ...bodyOf(pkg),
]
