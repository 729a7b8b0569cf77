import { flag, id, mediaId, text } from '../attributes'
import { BLOCK, type NodeEntry } from '../entry'

/** A picture of the media library. Its caption is its child; alt text or `decorative` is asked for before it goes out. */
export const image: NodeEntry = {
  name: 'image',
  content: 'figcaption',
  group: 'block',
  isolating: true,
  attrs: { id, mediaId, alt: text(1_000), decorative: flag, credit: text(300) },
  flags: BLOCK,
  toDOM: (node) => ['figure', { 'data-media-id': node.attrs.mediaId }, 0],
  parseDOM: [
    {
      tag: 'figure[data-media-id]',
      getAttrs: (element) => ({ mediaId: element.getAttribute('data-media-id') ?? '' }),
    },
  ],
}
