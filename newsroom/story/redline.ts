import { diffArrays } from 'diff'
import type { CopyNode } from '@/newsroom/copy/copy'
import { compareTexts, type Stretch } from '@/newsroom/disclaimers/compare-texts'
import type { Locale } from '@/newsroom/language/locales'
import { canonicalJson } from './canonical-json'
import { passagesOf } from './passages'
import { picturesOf } from './pictures'

export type { Stretch }

/** A block of the copy beside what it was. `reset`: the same words, set otherwise (level, marks, picture). */
export type RedBlock = {
  readonly id: string
  readonly type: string
  readonly change: 'same' | 'changed' | 'new' | 'gone' | 'reset'
  readonly stretches: readonly Stretch[]
}

const idOf = (node: CopyNode, place: number): string =>
  typeof node.attrs?.id === 'string' ? node.attrs.id : `at-${place}`

/** What a block says, a line a passage; pictures say their alternative text and credit. */
const wordsOf = (block: CopyNode): string => {
  const pictures = picturesOf({ leadImage: null, copy: { type: 'doc', content: [block] } })
  return [
    ...passagesOf(block).map(({ text }) => text),
    ...pictures.flatMap(({ alt, credit }) => [alt, credit].filter((line) => line !== '')),
  ].join('\n')
}

type Block = { readonly id: string; readonly node: CopyNode }

const blocksOf = (copy: CopyNode): readonly Block[] =>
  (copy.content ?? []).map((node, place) => ({ id: idOf(node, place), node }))

const whole = (kind: Stretch['kind'], node: CopyNode): readonly Stretch[] => [{ kind, text: wordsOf(node) }]

const compareBlock = (before: CopyNode, { id, node }: Block, locale: Locale): RedBlock => {
  const { type } = node
  if (canonicalJson(before) === canonicalJson(node)) return { id, type, change: 'same', stretches: whole('same', node) }
  const [old, now] = [wordsOf(before), wordsOf(node)]
  if (old === now) return { id, type, change: 'reset', stretches: whole('same', node) }
  return { id, type, change: 'changed', stretches: compareTexts(old, now, locale) }
}

const alone = (change: 'new' | 'gone', { id, node }: Block): RedBlock => ({
  id,
  type: node.type,
  change,
  stretches: whole(change, node),
})

const named = (blocks: readonly Block[], ids: readonly string[]): readonly Block[] =>
  ids.flatMap((id) => blocks.find((block) => block.id === id) ?? [])

/**
 * The copy with its changes since another version, block by block and in reading order. Blocks are matched by id; one
 * that moved stands where it was as gone and where it is as new.
 */
export const redline = (before: CopyNode, after: CopyNode, locale: Locale): readonly RedBlock[] => {
  const [old, now] = [blocksOf(before), blocksOf(after)]
  const was = new Map(old.map(({ id, node }) => [id, node]))
  const runs = diffArrays(
    old.map(({ id }) => id),
    now.map(({ id }) => id),
  )
  return runs.flatMap((run): readonly RedBlock[] => {
    if (run.removed) return named(old, run.value).map((block) => alone('gone', block))
    if (run.added) return named(now, run.value).map((block) => alone('new', block))
    return named(now, run.value).map((block) => compareBlock(was.get(block.id) ?? block.node, block, locale))
  })
}
