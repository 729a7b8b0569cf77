import { Converter } from 'opencc-js/cn2t'
import { toSimplified } from '@/newsroom/story/to-simplified'
import type { Edit } from './edit'

const toTraditional = Converter({ from: 'cn', to: 'tw' })

/** Both ways cost time for each line, and most characters never differ: a line is asked whole, and compared by letter. */
const differing = (line: string, converted: string): readonly Edit[] => {
  const [was, becomes] = [[...line], [...converted]]
  if (was.length !== becomes.length) return []
  let at = 0
  return was.flatMap((character, n) => {
    const from = at
    at += character.length
    const text = becomes[n] ?? character
    return text === character ? [] : [{ from, to: at, text }]
  })
}

const within = ({ from, to }: Edit, line: string, name: string): boolean => {
  for (let at = line.indexOf(name); at !== -1; at = line.indexOf(name, at + 1))
    if (at <= from && to <= at + name.length) return true
  return false
}

/**
 * Characters that tables of one to many left wrong in Traditional text, found by the way through Simplified and back.
 * What stands in one of `names` is nobody's to change.
 */
export const leftoversIn = (line: string, names: readonly string[]): readonly Edit[] =>
  differing(line, toTraditional(toSimplified(line))).filter((edit) => !names.some((name) => within(edit, line, name)))
