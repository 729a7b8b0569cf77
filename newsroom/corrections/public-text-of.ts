import type { Copy, CopyNode } from '@/newsroom/copy/copy'
import { textblocksOf } from '@/newsroom/copy/walk'
import type { Package } from '@/newsroom/story/package'
import type { Side } from '@/newsroom/story/part-texts'
import { counted } from './counted'
import { pictureLines, publicPictures } from './public-pictures'
import type { PublicBlock, PublicLine, PublicText } from './public-text'
import { standing } from './standing'

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

const HEADLINES = ['kicker', 'headline', 'standfirst', 'summary'] as const

const fieldLines = (pkg: Package): readonly PublicLine[] => {
  const names = pkg.byline.map(({ name }) => name).join('\n')
  return [
    ...HEADLINES.map((field) => ({ key: field, field, at: null, about: 'headline' as const, text: pkg[field] })),
    { key: 'byline', field: 'byline', at: null, about: 'byline', text: names },
  ]
}

/** The public words of one side of a comparison. Setting (marks, levels, links, alignment) is left out. */
export const publicTextOf = ({ package: pkg, notices }: Side): PublicText => {
  const pictures = publicPictures(pkg)
  return {
    lines: [...fieldLines(pkg), ...pictures.flatMap(pictureLines)],
    blocks: blocksOf(pkg.copy),
    pictures,
    notices: notices.map(({ key, text }) => ({ key, text })),
    source: pkg.source,
  }
}
