import type { Node } from '@tiptap/pm/model'
import { docOf } from './canonical'
import type { Copy } from './copy'
import { countCharacters, countText } from './count-text'
import type { NodeEntry } from './entry'
import { isNodeName } from './names'
import { NODES } from './nodes/nodes'

/** `words` is 字數: Han characters and words of other scripts, one each; `characters` is everything that can be seen. */
export type Counts = { readonly words: number; readonly characters: number }

const counted = new WeakMap<Node, Counts>()

const isCountable = ({ type: { name } }: Node): boolean => {
  const entry: NodeEntry | null = isNodeName(name) ? NODES[name] : null
  return entry?.flags.countable === true
}

const textOf = (textblock: Node): string => textblock.textBetween(0, textblock.content.size, '\n', '\n')

/** Nodes never change, so a textblock is counted once: a keystroke recounts one paragraph. */
const countTextblock = (textblock: Node): Counts => {
  const known = counted.get(textblock)
  if (known !== undefined) return known
  const text = textOf(textblock)
  const counts = { words: countText(text), characters: countCharacters(text) }
  counted.set(textblock, counts)
  return counts
}

/** The length of a document as the editor holds it. */
export const countDoc = (doc: Node): Counts => {
  let [words, characters] = [0, 0]
  doc.descendants((node) => {
    if (!node.isTextblock) return true
    if (isCountable(node)) {
      const counts = countTextblock(node)
      words += counts.words
      characters += counts.characters
    }
    return false
  })
  return { words, characters }
}

export const countCopy = (copy: Copy): Counts => countDoc(docOf(copy))
