import { id, listType, start } from '../attributes'
import { BLOCK, type NodeEntry } from '../entry'

const startOf = (element: HTMLElement): number => {
  const given = Number(element.getAttribute('start') ?? 1)
  return start.validate(given) ? given : 1
}

const typeOf = (element: HTMLElement): string | null => {
  const given = element.getAttribute('type')
  return listType.validate(given) ? given : null
}

export const orderedList: NodeEntry = {
  name: 'orderedList',
  content: 'listItem+',
  group: 'block list',
  attrs: { id, start, type: listType },
  flags: BLOCK,
  toDOM: ({ attrs }) => [
    'ol',
    { ...(attrs.start === 1 ? {} : { start: attrs.start }), ...(attrs.type ? { type: attrs.type } : {}) },
    0,
  ],
  parseDOM: [{ tag: 'ol', getAttrs: (element) => ({ start: startOf(element), type: typeOf(element) }) }],
}
