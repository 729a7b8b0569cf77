import { type Difference, type DifferenceClass, type Finding, isHarmless } from '../difference'
import type { PublicBlock } from '../public-text'
import type { KnownWords } from '../words/known-words'
import { alignSentences } from './align'
import { compareUnits } from './compare-units'
import { readPassage } from './read-passage'
import { type Sentence, sentencesIn, unreadBlock, wholeBlock } from './sentences'

type Blocks = ReadonlyMap<string, PublicBlock>
const byKey = (blocks: readonly PublicBlock[]): Blocks => new Map(blocks.map((block) => [block.key, block]))

const isSame = (one: PublicBlock | undefined, other: PublicBlock | undefined): boolean =>
  one?.text === other?.text && one?.isQuotation === other?.isQuotation

/**
 * The copy in the pieces that are compared: sentences, for a sentence may go while its block stays. A block that is as
 * it was is not even read; one whose changes are harmless as a whole stays whole, so that a full stop put in its middle
 * is a full stop and not a lost sentence.
 */
const inPieces = (before: Blocks, after: Blocks, known: KnownWords) => {
  const read = (block: PublicBlock) => readPassage(block.text, { known, isQuotation: block.isQuotation })
  const isSettled = (old: PublicBlock, now: PublicBlock): boolean =>
    compareUnits(wholeBlock(old, read(old)), wholeBlock(now, read(now))).every(isHarmless)
  const settled = new Set(
    [...before.values()]
      .filter((old) => {
        const now = after.get(old.key)
        return now !== undefined && !isSame(old, now) && isSettled(old, now)
      })
      .map(({ key }) => key),
  )
  const pieces = (block: PublicBlock): readonly Sentence[] => {
    if (isSame(before.get(block.key), after.get(block.key))) return [unreadBlock(block)]
    const whole = wholeBlock(block, read(block))
    return settled.has(block.key) ? [{ ...whole, key: 'settled' }] : sentencesIn(block, whole.passage)
  }
  return { old: [...before.values()].flatMap(pieces), now: [...after.values()].flatMap(pieces) }
}

const inCopy = ({ at }: Pick<Sentence, 'at'>, finding: Finding): Difference => ({ ...finding, field: 'copy', at })

const alone = (
  kind: DifferenceClass,
  { at, text }: Pick<Sentence, 'at' | 'text'>,
  stands: Partial<Finding>,
): Difference => inCopy({ at }, { class: kind, passage: text, before: '', after: '', ...stands })

const says = ({ tokens }: Sentence): boolean => tokens.some(({ kind }) => kind !== 'stop')

/** All that differs in the running text, in the order of the text as it is now; what is gone comes last. */
export const compareCopy = (
  before: readonly PublicBlock[],
  after: readonly PublicBlock[],
  known: KnownWords,
): readonly Difference[] => {
  const [was, is] = [byKey(before), byKey(after)]
  const { old, now } = inPieces(was, is, known)
  const { pairs, moved, gone, fresh } = alignSentences(old, now)
  const [counterpart, added] = [new Map(pairs.map(([a, b]) => [b, a])), new Set(fresh)]
  const isNewBlock = ({ block }: Sentence) =>
    !was.has(block) && now.filter((other) => other.block === block).every((other) => added.has(other))
  const newBlocks = new Set(fresh.filter(isNewBlock).map(({ block }) => block))
  return [
    ...now.flatMap((sentence) => {
      const former = counterpart.get(sentence)
      if (former) return compareUnits(former, sentence).map((finding) => inCopy(sentence, finding))
      if (newBlocks.has(sentence.block)) return []
      return [alone(says(sentence) ? 'addedSentence' : 'typo', sentence, { after: sentence.text })]
    }),
    ...after
      .filter(({ key }) => newBlocks.has(key))
      .map((block) => alone('addedParagraph', block, { after: block.text })),
    ...moved.map(([{ text: before }, sentence]) => alone('order', sentence, { before, after: sentence.text })),
    ...gone.map((sentence) => alone(says(sentence) ? 'removedSentence' : 'typo', sentence, { before: sentence.text })),
  ]
}
