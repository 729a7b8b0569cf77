import type { Copy } from '@/newsroom/copy/copy'
import { textblocksOf } from '@/newsroom/copy/walk'

/** A link in the copy that leads to a page of this site. */
export type OwnLink = {
  readonly sectionSlug: string
  readonly slug: string
  /** The block it stands in. */
  readonly at: string
}

const PATH = /^\/([^/?#]+)\/([^/?#]+)\/?(?:[?#].*)?$/

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

const pathOf = (href: unknown): readonly [string, string] | null => {
  const [, section, slug] = (typeof href === 'string' ? PATH.exec(href) : null) ?? []
  return section && slug ? [decoded(section), decoded(slug)] : null
}

/** Links to articles of this site, in reading order. */
export const ownLinks = (copy: Copy): readonly OwnLink[] =>
  [...textblocksOf(copy)].flatMap(({ node, blockId }) =>
    (node.content ?? []).flatMap(({ marks = [] }) =>
      marks.flatMap(({ type, attrs }) => {
        const path = type === 'link' ? pathOf(attrs?.href) : null
        return path ? [{ sectionSlug: path[0], slug: path[1], at: blockId ?? '' }] : []
      }),
    ),
  )
