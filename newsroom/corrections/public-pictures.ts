import type { Copy } from '@/newsroom/copy/copy'
import { textblocksOf } from '@/newsroom/copy/walk'
import type { Package } from '@/newsroom/story/package'
import { picturesOf } from '@/newsroom/story/pictures'
import { counted } from './counted'
import type { PublicLine, PublicPicture } from './public-text'
import { standing } from './standing'

const captionsOf = (copy: Copy): ReadonlyMap<string | null, string> =>
  new Map(
    [...textblocksOf(copy)]
      .filter(({ node }) => node.type === 'figcaption')
      .map(({ node, blockId }) => [blockId, standing(node)]),
  )

export const publicPictures = ({ leadImage, copy }: Package): readonly PublicPicture[] => {
  const [captions, key] = [captionsOf(copy), counted()]
  return picturesOf({ leadImage, copy }).map(({ mediaId, alt, decorative, credit, at }) => ({
    key: key(at === null ? `lead/${mediaId}` : mediaId),
    field: at === null ? 'leadImage' : 'copy',
    at,
    alt: decorative ? '' : alt,
    caption: (at === null ? leadImage?.caption : captions.get(at)) ?? '',
    credit,
  }))
}

const SAID = ['alt', 'caption', 'credit'] as const

export const pictureLines = (picture: PublicPicture): readonly PublicLine[] =>
  SAID.map((name) => ({
    key: `${picture.key}/${name}`,
    field: picture.field,
    at: picture.at,
    about: 'media',
    text: picture[name],
  }))
