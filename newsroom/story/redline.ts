import { diffArrays } from 'diff'
import type { CopyNode } from '@/newsroom/copy/copy'
import { compareTexts, type Stretch } from '@/newsroom/disclaimers/compare-texts'
import type { Locale } from '@/newsroom/language/locales'
import { canonicalJson } from './canonical-json'
import { movedBlocks } from './moved-blocks'
import { passagesOf } from './passages'
import { comparePictures, type PictureChange, samePicture } from './picture-change'
import { picturesOf, type UsedPicture } from './pictures'

export type { Stretch }

/** A block of the copy beside what it was. */
export type RedBlock = {
  readonly id: string
  readonly type: string
  /**
   * `reset`: the same words, set otherwise (level, marks). `moved`: it stood elsewhere; what changed in it besides is in
   * the stretches. `left`: it stood here.
   */
  readonly change: 'same' | 'changed' | 'new' | 'gone' | 'reset' | 'moved' | 'left'
  readonly stretches: readonly Stretch[]
  readonly pictures: readonly PictureChange[]
}

export const blockIdOf = ({ attrs }: CopyNode, place: number): string =>
  typeof attrs?.id === 'string' ? attrs.id : `at-${place}`

/** What a block says, a line a passage. */
const wordsOf = (block: CopyNode | null): string =>
  block === null
    ? ''
    : passagesOf(block)
        .map(({ text }) => text)
        .join('\n')

const picturesIn = (block: CopyNode | null): readonly UsedPicture[] =>
  block === null ? [] : picturesOf({ leadImage: null, copy: { type: 'doc', content: [block] } })

type Pair = readonly [before: UsedPicture | null, after: UsedPicture | null]

const pairsOf = (before: CopyNode | null, after: CopyNode | null): readonly Pair[] => {
  const [old, now] = [picturesIn(before), picturesIn(after)]
  const ids = new Set([...old, ...now].map(({ at }) => at))
  const known = (pictures: readonly UsedPicture[], id: string | null) => pictures.find(({ at }) => at === id) ?? null
  return [...ids].map((id) => [known(old, id), known(now, id)])
}

type Block = { readonly id: string; readonly node: CopyNode }

const blocksOf = (copy: CopyNode): readonly Block[] =>
  (copy.content ?? []).map((node, place) => ({ id: blockIdOf(node, place), node }))

const changeOf = (before: CopyNode, after: CopyNode, pairs: readonly Pair[]): RedBlock['change'] => {
  if (canonicalJson(before) === canonicalJson(after)) return 'same'
  const saysTheSame = wordsOf(before) === wordsOf(after) && pairs.every(([old, now]) => samePicture(old, now))
  return saysTheSame ? 'reset' : 'changed'
}

type Sides = { readonly before: CopyNode | null; readonly after: CopyNode | null }

const redBlock = (id: string, { before, after }: Sides, locale: Locale, placed?: 'moved' | 'left'): RedBlock => {
  const pairs = pairsOf(before, after)
  const compared = before === null ? 'new' : after === null ? 'gone' : changeOf(before, after, pairs)
  return {
    id,
    type: (after ?? before)?.type ?? '',
    change: placed ?? compared,
    stretches: compareTexts(wordsOf(before), wordsOf(after), locale),
    pictures: pairs.map(([old, now]) => comparePictures(old, now, locale)),
  }
}

/** How a block is known in the comparison of places: a moved one is another one at either place. */
const PLACED = { '=': undefined, '<': 'left', '>': 'moved' } as const
type Mark = keyof typeof PLACED

/**
 * The copy with its changes since another version, block by block and in reading order. Blocks are matched by id; one
 * that moved stands where it is, and what it was stands where it was.
 */
export const redline = (before: CopyNode, after: CopyNode, locale: Locale): readonly RedBlock[] => {
  const [old, now] = [blocksOf(before), blocksOf(after)]
  const [was, is] = [mapOf(old), mapOf(now)]
  const moved = new Set(movedBlocks([...was.keys()], [...is.keys()]))
  const placed = (blocks: readonly Block[], mark: Mark): readonly (readonly [Mark, string])[] =>
    blocks.map(({ id }) => [moved.has(id) ? mark : '=', id])
  const places = diffArrays([...placed(old, '<')], [...placed(now, '>')], {
    comparator: ([mark, id], [otherMark, other]) => mark === otherMark && id === other,
  })
  return places
    .flatMap(({ value }) => value)
    .map(([mark, id]) => {
      const first = was.get(id) ?? null
      return redBlock(id, { before: first, after: mark === '<' ? first : (is.get(id) ?? null) }, locale, PLACED[mark])
    })
}

const mapOf = (blocks: readonly Block[]) => new Map(blocks.map(({ id, node }) => [id, node]))
