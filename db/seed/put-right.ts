import type { Copy, CopyNode } from '@/newsroom/copy/copy'
import type { Package } from '@/newsroom/story/package'
import type { SeedPiece } from './pieces/piece'

type Words = { readonly was: string; readonly is: string }

const putRight = (node: CopyNode, words: Words): CopyNode => ({
  ...node,
  ...(node.text === undefined ? {} : { text: node.text.replace(words.was, words.is) }),
  ...(node.content === undefined ? {} : { content: node.content.map((part) => putRight(part, words)) }),
})

const inCopy = (copy: Copy, words: Words): Copy => ({
  ...copy,
  content: (copy.content ?? []).map((node) => putRight(node, words)),
})

/** The piece with its error put right, and with the note that says so. */
export const corrected =
  ({ slug, correction }: SeedPiece) =>
  (pkg: Package): Package => {
    if (!correction) throw new Error(`The sample newsroom does not say what was wrong in ${slug}.`)
    const { wrong, right, ...words } = correction
    return {
      ...pkg,
      copy: inCopy(pkg.copy, words),
      note: { severity: 'material', foundBy: 'reader', wrong, right, text: '', place: 'bottom' },
    }
  }
