import type { JSONContent } from '@tiptap/core'
import type { RichText, Run } from '@/newsroom/disclaimers/wording/rich-text'

const marks = ({ bold, italic, link }: Run) => [
  ...(link === null ? [] : [{ type: 'link', attrs: { href: link } }]),
  ...(bold ? [{ type: 'bold' }] : []),
  ...(italic ? [{ type: 'italic' }] : []),
]

const inline = (run: Run): JSONContent =>
  run.kind === 'text'
    ? { type: 'text', text: run.text, marks: marks(run) }
    : { type: 'variable', attrs: { name: run.name }, marks: marks(run) }

/** A wording as the field holds it; one without words is an empty paragraph. */
export const asDoc = (rich: RichText): JSONContent => ({
  type: 'doc',
  content: (rich.length === 0 ? [[]] : rich).map((runs) => ({ type: 'paragraph', content: runs.map(inline) })),
})
