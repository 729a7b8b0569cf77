import { isAddress } from '../address'
import type { MarkEntry } from '../entry'

export const link: MarkEntry = {
  name: 'link',
  inclusive: false,
  attrs: { href: { validate: isAddress } },
  toDOM: (mark) => ['a', { href: mark.attrs.href }, 0],
  parseDOM: [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = element.getAttribute('href')
        return isAddress(href) ? { href } : false
      },
    },
  ],
}
