import { flag, id, mediaId, text } from '../attributes'
import { domAttributes } from '../dom-attributes'
import { BLOCK, type NodeEntry } from '../entry'
import { idOf } from '../parse-attributes'

const credit = text(300)
const alt = text(1_000)

const read = (element: HTMLElement) => {
  const { media = '', alt: words = '', credit: by = '', decorative } = element.dataset
  if (!mediaId.validate(media)) return false
  return {
    ...idOf(element),
    mediaId: media,
    alt: alt.validate(words) ? words : '',
    decorative: decorative === 'yes',
    credit: credit.validate(by) ? by : '',
  }
}

/**
 * A picture of the media library. Its caption is its child; alt text or `decorative` is asked for before it goes out.
 * The file itself is drawn by whoever knows its address: the editor's view, the page.
 */
export const image: NodeEntry = {
  name: 'image',
  content: 'figcaption',
  group: 'block',
  isolating: true,
  attrs: { id, mediaId, alt, decorative: flag, credit },
  flags: BLOCK,
  toDOM: ({ attrs }) => [
    'figure',
    {
      'data-media': attrs.mediaId,
      'data-alt': attrs.alt,
      'data-credit': attrs.credit,
      ...(attrs.decorative ? { 'data-decorative': 'yes' } : {}),
      ...domAttributes(attrs),
    },
    0,
  ],
  parseDOM: [{ tag: 'figure[data-media]', getAttrs: read }],
}
