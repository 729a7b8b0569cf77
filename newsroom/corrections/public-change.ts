import type { Copy, CopyNode } from '@/newsroom/copy/copy'
import { textblocksOf } from '@/newsroom/copy/walk'
import type { Side } from '@/newsroom/story/part-texts'
import { picturesOf } from '@/newsroom/story/pictures'
import type { Source } from '@/newsroom/story/source'

/** Running text of the copy. */
export type PublicBlock = {
  /** The block id, and which of the block's texts it is: lists and tables hold several. */
  readonly key: string
  readonly at: string
  readonly text: string
  /** Set as a quotation. */
  readonly isQuotation: boolean
}

/** A text that stands alone and is compared whole. */
export type PublicLine = {
  readonly key: string
  readonly field: string
  readonly at: string | null
  readonly about: 'headline' | 'media' | 'byline'
  readonly text: string
}

export type PublicPicture = Pick<PublicLine, 'key' | 'field' | 'at'> & { readonly mediaId: string; readonly says: string }

/** What readers get of a package, as plain text: everything the guard compares, and nothing else. */
export type PublicText = {
  readonly lines: readonly PublicLine[]
  readonly blocks: readonly PublicBlock[]
  readonly pictures: readonly PublicPicture[]
  readonly notices: readonly { readonly key: string; readonly text: string }[]
  readonly source: Source
}

const isStruck = ({ marks = [] }: CopyNode): boolean => marks.some(({ type }) => type === 'strike')

/** Struck words are no longer said: striking out a "not" is taking it out. */
const standing = ({ content = [] }: CopyNode): string =>
  content
    .filter((node) => !isStruck(node))
    .map(({ text = '\n' }) => text)
    .join('')

const quotedNodes = (node: CopyNode): readonly CopyNode[] =>
  node.type === 'blockquote' || node.type === 'pullquote'
    ? [...textblocksOf(node)].map((block) => block.node)
    : (node.content ?? []).flatMap(quotedNodes)

/** Keys that tell the second of two equal ones from the first. */
const counted = (): ((key: string) => string) => {
  const seen = new Map<string, number>()
  return (key) => {
    const n = (seen.get(key) ?? 0) + 1
    seen.set(key, n)
    return n === 1 ? key : `${key}#${n}`
  }
}

type Caption = { readonly at: string; readonly text: string }

const captionsOf = (copy: Copy): readonly Caption[] =>
  [...textblocksOf(copy)]
    .filter(({ node }) => node.type === 'figcaption')
    .map(({ node, blockId }) => ({ at: blockId ?? '', text: standing(node) }))

const blocksOf = (copy: Copy): readonly PublicBlock[] => {
  const [quoted, key] = [new Set(quotedNodes(copy)), counted()]
  return [...textblocksOf(copy)]
    .filter(({ node }) => node.type !== 'figcaption')
    .map(({ node, blockId }) => {
      const at = blockId ?? ''
      return { key: key(at), at, text: standing(node), isQuotation: quoted.has(node) }
    })
    .filter(({ text }) => text.trim() !== '')
}
