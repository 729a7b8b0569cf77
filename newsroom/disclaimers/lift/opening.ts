import { fold } from './fold'

/** How notices begin that somebody typed at the end of a text, folded. */
const OPENINGS = ['免责声明', '版权声明', '特别声明', '重要声明', 'disclaimer'] as const

/** The colon is what tells a notice from a sentence about one. */
const HEAD = /^([^:：]{1,30})[:：]/u

/** What stands behind the opening of a notice; null when the text does not open as one. */
export const behindOpening = (text: string): string | null => {
  const head = HEAD.exec(text)
  if (!head) return null
  const opens = OPENINGS.some((opening) => opening === fold(head[1] ?? ''))
  return opens ? text.slice(head[0].length).trim() : null
}
