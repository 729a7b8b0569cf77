import type { CopyNode } from '@/newsroom/copy/copy'
import type { Package } from './package'

/** A picture a piece uses, and where it stands: the lead image, or a block of the copy. */
export type UsedPicture = {
  readonly mediaId: string
  readonly alt: string
  readonly decorative: boolean
  readonly credit: string
  /** Block id inside the copy; null for the lead image. */
  readonly at: string | null
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A node shows a picture when it names a file; galleries and pictures in quotes are found the same way. */
const ofNode = ({ attrs = {} }: CopyNode): readonly UsedPicture[] =>
  typeof attrs.mediaId === 'string'
    ? [
        {
          mediaId: attrs.mediaId,
          alt: text(attrs.alt),
          decorative: attrs.decorative === true,
          credit: text(attrs.credit),
          at: text(attrs.id),
        },
      ]
    : []

const inNode = (node: CopyNode): readonly UsedPicture[] => [...ofNode(node), ...(node.content ?? []).flatMap(inNode)]

/** Every picture of the piece in reading order, the lead image first. */
export const picturesOf = ({ leadImage, copy }: Pick<Package, 'leadImage' | 'copy'>): readonly UsedPicture[] => [
  ...(leadImage ? [{ ...leadImage, at: null }] : []),
  ...inNode(copy),
]
