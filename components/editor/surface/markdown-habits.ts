import {
  Extension,
  type InputRule,
  markInputRule,
  nodeInputRule,
  textblockTypeInputRule,
  wrappingInputRule,
} from '@tiptap/core'
import type { Schema } from '@tiptap/pm/model'

/** What hands type without thinking, with the full-width marks an input method gives. Backspace takes it back. */
export const MarkdownHabits = Extension.create({
  name: 'markdownHabits',
  addInputRules() {
    return [...blockRules(this.editor.schema), ...markRules(this.editor.schema)]
  },
})

const digits = (match: RegExpMatchArray) => Number(match[1]?.normalize('NFKC') ?? 1)

const blockRules = ({ nodes }: Schema): InputRule[] => {
  const { heading, blockquote, bulletList, orderedList, horizontalRule } = nodes
  const rules: InputRule[] = []
  if (heading) {
    const getAttributes = (match: RegExpMatchArray) => ({ level: Math.max(2, match[1]?.length ?? 2) })
    rules.push(textblockTypeInputRule({ find: /^([#＃]{1,4})\s$/, type: heading, getAttributes }))
  }
  if (blockquote) rules.push(wrappingInputRule({ find: /^[>＞》]\s$/, type: blockquote }))
  if (bulletList) rules.push(wrappingInputRule({ find: /^[-+*－]\s$/, type: bulletList }))
  if (orderedList) {
    const getAttributes = (match: RegExpMatchArray) => ({ start: digits(match) })
    const joinPredicate = (match: RegExpMatchArray, node: { childCount: number; attrs: { start?: number } }) =>
      node.childCount + (node.attrs.start ?? 1) === digits(match)
    for (const find of [/^([0-9０-９]{1,2})[.．]\s$/, /^([0-9０-９]{1,2})、$/]) {
      rules.push(wrappingInputRule({ find, type: orderedList, getAttributes, joinPredicate }))
    }
  }
  if (horizontalRule) rules.push(nodeInputRule({ find: /^(?:---|－－－|—-|\*\*\*\s|___\s)$/, type: horizontalRule }))
  return rules
}

const MARKS = [
  ['bold', /(?:^|[^*])(\*\*(?!\s)([^*]+)\*\*)$/],
  ['italic', /(?:^|[^*])(\*(?!\s)([^*]+)\*)$/],
  ['strike', /(?:^|[^~])(~~(?!\s)([^~]+)~~)$/],
  ['code', /(?:^|[^`])(`(?!\s)([^`]+)`)$/],
] as const

const markRules = ({ marks }: Schema): InputRule[] =>
  MARKS.flatMap(([name, find]) => {
    const type = marks[name]
    return type ? [markInputRule({ find, type })] : []
  })
