import type { Copy, CopyNode } from '@/newsroom/copy/copy'

const inline = (text: string): CopyNode[] => [{ type: 'text', text }]

const listItem = (text: string): CopyNode => ({
  type: 'listItem',
  content: [{ type: 'paragraph', content: inline(text) }],
})

/** The copy of a sample piece from its lines: `## ` heading, `> ` quote, `- ` list item, anything else a paragraph. */
export const copyOf = (text: string): Copy => {
  const blocks: CopyNode[] = []
  let items: CopyNode[] = []
  const block = (type: string, content: readonly CopyNode[], attrs: Record<string, unknown> = {}): CopyNode => ({
    type,
    attrs: { id: `block-${blocks.length + 1}`, ...attrs },
    content,
  })
  const endList = () => {
    if (items.length > 0) blocks.push(block('bulletList', items))
    items = []
  }
  for (const line of text.split('\n')) {
    if (line.startsWith('- ')) {
      items.push(listItem(line.slice(2)))
      continue
    }
    endList()
    if (line.startsWith('## ')) blocks.push(block('heading', inline(line.slice(3)), { level: 2 }))
    else if (line.startsWith('> ')) {
      blocks.push(block('pullquote', [{ type: 'quotation', content: inline(line.slice(2)) }, { type: 'attribution' }]))
    } else blocks.push(block('paragraph', inline(line)))
  }
  endList()
  return { type: 'doc', content: blocks }
}
