import type { CopyNode } from '@/newsroom/copy/copy'

/** Text that stands together, and the innermost block with an id it stands in. */
export type Passage = { readonly at: string; readonly text: string }

const idOf = ({ attrs }: CopyNode, outer: string): string => (typeof attrs?.id === 'string' ? attrs.id : outer)

/** Marks cut a sentence into several text nodes; here it is whole again. */
export const passagesOf = (node: CopyNode, outer = ''): readonly Passage[] => {
  const at = idOf(node, outer)
  const children = node.content ?? []
  const text = children.map((child) => child.text ?? '').join('')
  const inner = children.filter((child) => child.text === undefined).flatMap((child) => passagesOf(child, at))
  return text === '' ? inner : [{ at, text }, ...inner]
}
