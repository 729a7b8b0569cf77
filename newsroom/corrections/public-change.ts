import type { Copy, CopyNode } from '@/newsroom/copy/copy'
import { textblocksOf } from '@/newsroom/copy/walk'
import type { Notice } from '@/newsroom/disclaimers/notice'
import type { Side } from '@/newsroom/story/part-texts'
import type { Source } from '@/newsroom/story/source'
import { counted } from './counted'
import { pictureLines, type PublicPicture, publicPictures } from './public-pictures'
import { standing } from './standing'

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

/** What readers get of a package, as plain text: everything the guard compares, and nothing else. */
export type PublicText = {
  readonly lines: readonly PublicLine[]
  readonly blocks: readonly PublicBlock[]
  readonly pictures: readonly PublicPicture[]
  readonly notices: readonly Pick<Notice, 'key' | 'text'>[]
  readonly source: Source
}

const HEADLINES = ['kicker', 'headline', 'standfirst', 'summary'] as const

const quotedNodes = (node: CopyNode): readonly CopyNode[] =>
  node.type === 'blockquote' || node.type === 'pullquote'
    ? [...textblocksOf(node)].map((block) => block.node)
    : (node.content ?? []).flatMap(quotedNodes)

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

/** The public words of one side of a comparison. Setting (marks, levels, links, alignment) is left out. */
export const publicText = ({ package: pkg, notices }: Side): PublicText => {
  const pictures = publicPictures(pkg)
  return {
    lines: [
      ...HEADLINES.map((field) => ({ key: field, field, at: null, about: 'headline' as const, text: pkg[field] })),
      {
        key: 'byline',
        field: 'byline',
        at: null,
        about: 'byline',
        text: pkg.byline.map(({ name }) => name).join('\n'),
      },
      ...pictures.flatMap(pictureLines),
    ],
    blocks: blocksOf(pkg.copy),
    pictures,
    notices: notices.map(({ key, text }) => ({ key, text })),
    source: pkg.source,
  }
}
