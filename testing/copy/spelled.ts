import type { CopyNode } from '@/newsroom/copy/copy'

const inline = ({ text, type, marks = [] }: CopyNode): string =>
  marks.reduceRight((inner, mark) => `${mark.type}(${inner})`, text ?? (type === 'hardBreak' ? '/' : ''))

const NAMES: Readonly<Record<string, string>> = {
  paragraph: 'p',
  bulletList: 'ul',
  orderedList: 'ol',
  listItem: 'li',
  tableRow: 'tr',
  tableCell: 'td',
  tableHeader: 'th',
}

/** A block in one line: `p(words)`, `ul(li(p(words)))`; ids are left out. */
export const spelled = (node: CopyNode): string => {
  const { attrs = {}, content = [] } = node
  if (node.text !== undefined || node.type === 'hardBreak') return inline(node)
  const said = Object.entries(attrs).filter(([name]) => name !== 'id')
  const facts = said.map(([name, value]) => `[${name}=${value}]`).join('')
  return `${NAMES[node.type] ?? node.type}${facts}(${content.map(spelled).join('')})`
}
