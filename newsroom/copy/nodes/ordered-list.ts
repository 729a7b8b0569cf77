import { id, listType, start } from '../attributes'
import { domAttributes } from '../dom-attributes'
import { BLOCK, type NodeEntry } from '../entry'
import { idOf, wholeOf } from '../parse-attributes'

const read = (element: HTMLElement) => {
  const type = element.getAttribute('type')
  return {
    ...idOf(element),
    start: wholeOf(start, element.getAttribute('start')),
    type: listType.validate(type) ? type : null,
  }
}

export const orderedList: NodeEntry = {
  name: 'orderedList',
  content: 'listItem+',
  group: 'block list',
  attrs: { id, start, type: listType },
  flags: BLOCK,
  toDOM: ({ attrs }) => [
    'ol',
    {
      ...(attrs.start === 1 ? {} : { start: attrs.start }),
      ...(attrs.type ? { type: attrs.type } : {}),
      ...domAttributes(attrs),
    },
    0,
  ],
  parseDOM: [{ tag: 'ol', getAttrs: read }],
}
