import { textblocksOf } from '@/newsroom/copy/walk'
import type { Package } from '@/newsroom/story/package'

const solid = (text: string): number => [...text.replaceAll(/\s/gu, '')].length

/** Code points of headline, copy and captions, without white space: what a rate is taken of. */
export const charactersOf = ({ headline, copy, leadImage }: Package): number =>
  [headline, leadImage?.caption ?? '', ...[...textblocksOf(copy)].map(({ text }) => text)]
    .map(solid)
    .reduce((sum, count) => sum + count, 0)
