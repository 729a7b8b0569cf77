import type { Package } from '@/newsroom/story/package'
import type { Side } from '@/newsroom/story/part-texts'
import { copyOf, piece } from '@/testing/builders/package'

export const side = (more: Partial<Package> = {}, notices: Side['notices'] = []): Side => ({
  package: piece(more),
  notices,
})

/** A piece whose copy is these paragraphs. */
export const saying = (...paragraphs: readonly string[]): Side => side({ copy: copyOf(...paragraphs) })
