import type { Node as CopyNode } from '@tiptap/pm/model'

const FILE = /^\/media\/([0-9a-f-]{36})\//

/** The id of the picture whose file is all that was copied, from an address of this newsroom; null: something else was. */
const copiedId = (html: string): string | null => {
  if (!html.includes('<img')) return null
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const [image, ...more] = body.querySelectorAll('img')
  if (image === undefined || more.length > 0 || body.textContent.trim() !== '') return null
  const address = URL.parse(image.getAttribute('src') ?? '', location.href)
  return address?.origin === location.origin ? (FILE.exec(address.pathname)?.[1] ?? null) : null
}

/**
 * A picture of this copy once more, with all it says about itself. The browser's own “Copy image” leaves nothing but the
 * address of its file on the clipboard; null where that is no picture of this copy.
 */
export const copiedImage = (copy: CopyNode, html: string): CopyNode | null => {
  const id = copiedId(html)
  if (id === null) return null
  const found: CopyNode[] = []
  copy.descendants((node) => {
    if (node.type.name === 'image' && node.attrs.mediaId === id) found.push(node)
    return !node.isTextblock
  })
  return found[0] ?? null
}
