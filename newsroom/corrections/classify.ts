import { canonicalJson } from '@/newsroom/story/canonical-json'
import type { Side } from '@/newsroom/story/part-texts'
import { compareCopy } from './compare/compare-copy'
import { compareLines } from './compare/compare-lines'
import { comparePictures } from './compare/compare-pictures'
import { compareNotices, compareSources } from './compare/compare-records'
import type { Difference } from './difference'
import { publicTextOf } from './public-text-of'
import { knownWords } from './words/known-words'

/**
 * Everything that reads differently in `next`, and what each difference is to readers. Pure and the same every time;
 * setting alone (marks, levels, links) is no difference. It errs on the side of asking: what is not known to be harmless
 * is a change of words.
 */
export const classify = (live: Side, next: Side): readonly Difference[] => {
  if (canonicalJson(live) === canonicalJson(next)) return []
  const [before, after] = [publicTextOf(live), publicTextOf(next)]
  const texts = [before, after].flatMap(({ lines, blocks }) => [...lines, ...blocks].map(({ text }) => text))
  const known = knownWords([live.package, next.package], texts)
  return [
    ...compareSources(before.source, after.source),
    ...compareLines(before.lines, after.lines, known),
    ...comparePictures(before.pictures, after.pictures),
    ...compareCopy(before.blocks, after.blocks, known),
    ...compareNotices(before.notices, after.notices),
  ]
}
