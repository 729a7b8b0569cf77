import type { CopyNode } from '@/newsroom/copy/copy'
import { plainCopy } from './plain-copy'

export const pastedCopy = (html: string): { nodes: readonly CopyNode[]; dropped: readonly string[] } => ({
  nodes: plainCopy(html),
  dropped: [],
})
