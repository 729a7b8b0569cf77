import { DESK_SEGMENTS } from '@/newsroom/article/reserved-paths'

const PRIVATE: ReadonlySet<string> = new Set(DESK_SEGMENTS)

/** Is this request target a page for readers, or does it belong to the desk and to Next? */
export const isReaderPath = (target: string): boolean => {
  const end = target.slice(1).search(/[/?#]/)
  return !PRIVATE.has(end === -1 ? target.slice(1) : target.slice(1, end + 1))
}
