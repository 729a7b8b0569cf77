import type { ComponentType, ReactNode } from 'react'
import type { ArticleImage } from '@/newsroom/article/article'
import type { CopyNode } from '@/newsroom/copy/copy'
import type { NodeName } from '@/newsroom/copy/names'
import { Caption } from './caption'
import { ArticlePicture } from './picture'
import { Table, TableCell, TableHeader } from './table'
import type { SiteWords } from './words'

export type NodeProps = {
  readonly node: CopyNode
  readonly parent: CopyNode
  /** The content of the node, already drawn. */
  readonly children: ReactNode
  readonly images: Readonly<Record<string, ArticleImage>>
  /** The first picture of the page, which is fetched at once. */
  readonly first: CopyNode | null
  readonly words: SiteWords
}

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Language and alignment, where the copy sets them. */
const manner = ({ attrs = {} }: CopyNode) => ({
  ...(typeof attrs.lang === 'string' ? { lang: attrs.lang } : {}),
  ...(typeof attrs.align === 'string' ? { 'data-align': attrs.align } : {}),
})

const Through = ({ children }: NodeProps) => children

/** An empty line is a writer's way of making room; the page makes its own. */
const Paragraph = ({ node, children }: NodeProps) => (node.content ? <p {...manner(node)}>{children}</p> : null)

const HEADINGS = { 2: 'h2', 3: 'h3', 4: 'h4' } as const

const Heading = ({ node, children }: NodeProps) => {
  const Tag = HEADINGS[node.attrs?.level === 4 ? 4 : node.attrs?.level === 3 ? 3 : 2]
  return node.content ? <Tag {...manner(node)}>{children}</Tag> : null
}

const LIST_TYPES = ['a', 'A', 'i', 'I'] as const

const OrderedList = ({ node, children }: NodeProps) => {
  const start = typeof node.attrs?.start === 'number' ? node.attrs.start : 1
  const type = LIST_TYPES.find((known) => known === node.attrs?.type)
  return (
    <ol {...(start === 1 ? {} : { start })} {...(type ? { type } : {})}>
      {children}
    </ol>
  )
}

const Image = ({ node, children, images, first }: NodeProps) => {
  const image = images[textOf(node.attrs?.mediaId)]
  const alt = node.attrs?.decorative === true ? '' : textOf(node.attrs?.alt)
  return image ? (
    <figure>
      <ArticlePicture image={image} alt={alt} sizes="copy" first={node === first} />
      {children}
    </figure>
  ) : null
}

const Figcaption = ({ node, parent, children }: NodeProps) => (
  <Caption credit={textOf(parent.attrs?.credit)}>{node.content ? children : null}</Caption>
)

/** A node that is not drawn here does not compile. */
export const NODES: Readonly<Record<NodeName, ComponentType<NodeProps>>> = {
  doc: Through,
  paragraph: Paragraph,
  heading: Heading,
  bulletList: ({ children }) => <ul>{children}</ul>,
  orderedList: OrderedList,
  listItem: ({ children }) => <li>{children}</li>,
  blockquote: ({ children }) => <blockquote>{children}</blockquote>,
  pullquote: ({ children }) => <aside className="pullquote">{children}</aside>,
  quotation: ({ children }) => <p className="quotation">{children}</p>,
  attribution: ({ node, children }) => (node.content ? <p className="attribution">{children}</p> : null),
  image: Image,
  figcaption: Figcaption,
  table: Table,
  tableRow: ({ children }) => <tr>{children}</tr>,
  tableHeader: TableHeader,
  tableCell: TableCell,
  horizontalRule: () => <hr />,
  hardBreak: () => <br />,
  text: ({ node }) => node.text,
}
