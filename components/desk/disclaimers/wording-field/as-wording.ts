import type { Node } from '@tiptap/pm/model'
import { fromPlain } from '@/newsroom/disclaimers/wording/plain-wording'
import type { Paragraph, Run, Setting } from '@/newsroom/disclaimers/wording/rich-text'
import { writeWording } from '@/newsroom/disclaimers/wording/write-wording'

const settingOf = ({ marks }: Node): Setting => {
  const has = (name: string) => marks.some(({ type }) => type.name === name)
  const href: unknown = marks.find(({ type }) => type.name === 'link')?.attrs.href
  return { bold: has('bold'), italic: has('italic'), link: typeof href === 'string' ? href : null }
}

/** What stands between double braces is a variable, also while nobody has made one of it yet. */
const runsOf = (node: Node): readonly Run[] => {
  const setting = settingOf(node)
  if (!node.isText) return [{ kind: 'variable', name: String(node.attrs.name), ...setting }]
  return fromPlain(node.text ?? '').flatMap((runs) => runs.map((run) => ({ ...run, ...setting })))
}

const paragraph = (block: Node): Paragraph => block.children.flatMap(runsOf)

/** What stands in the field, in the notation. */
export const asWording = (doc: Node): string => writeWording(doc.children.map(paragraph))
