/** Marks that may not begin a line, and marks that may not end one. */
const NO_START = /^[、。，．：；！？…—～・」』）】》〉”’％,.:;!?)\]}%]/u
const NO_END = /[「『（【《〈“‘([{]$/u
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60…—“”‘’]/u

/** Width in em, generous for Latin: the face is the reader's, so we cannot measure it. */
const widthOf = (text: string): number => {
  let width = 0
  for (const character of text) width += WIDE.test(character) ? 1 : 0.5
  return width
}

/** What may not be parted: a word with the marks that hang on it, or a single wide character with its own. */
const pieces = (text: string): string[] => {
  const kept: string[] = []
  for (const part of text.match(/\s+|[^\s]/gu)?.reduce<string[]>(joinWords, []) ?? []) {
    const last = kept.at(-1)
    if (last !== undefined && (NO_START.test(part) || NO_END.test(last))) kept[kept.length - 1] = last + part
    else kept.push(part)
  }
  return kept
}

const joinWords = (parts: string[], character: string): string[] => {
  const last = parts.at(-1)
  const joins = last !== undefined && /\S$/u.test(last) && /^\S/u.test(character)
  if (joins && !WIDE.test(character) && !WIDE.test(last.at(-1) ?? '')) return [...parts.slice(0, -1), last + character]
  return [...parts, /^\s/u.test(character) ? ' ' : character]
}

/** Lines no wider than `em`, at most `most` of them; what does not fit ends in an ellipsis. */
export const breakLines = (text: string, { em, most }: { readonly em: number; readonly most: number }): string[] => {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text.trim())) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > em) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  lines.push(line.trimEnd())
  if (lines.length <= most) return lines
  const last = lines[most - 1] ?? ''
  return [...lines.slice(0, most - 1), `${last.replace(/[\s、。，：；,.:;]+$/u, '')}…`]
}
