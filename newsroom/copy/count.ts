import type { Copy } from './copy'

export const countCopy = (copy: Copy): { words: number; characters: number } => {
  const text = JSON.stringify(copy)
  return { words: text.split(' ').length, characters: text.length }
}
