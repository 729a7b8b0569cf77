import type { Copy } from '@/newsroom/copy/copy'
import { textblocksOf } from '@/newsroom/copy/walk'
import type { Locale } from '@/newsroom/language/locales'
import { clausesOf, folded, sentencesOf, wordsOf } from './clauses'

/** Code points a card has room for. */
const SUMMARY_LENGTH: Readonly<Record<Locale, number>> = { en: 140, 'zh-Hant': 50, 'zh-Hans': 50 }

type Piece = { readonly headline: string; readonly copy: Copy; readonly language: Locale }

const lengthOf = (text: string): number => [...text].length

/** As many whole parts as fit together, from the first on. */
const fitting = (parts: readonly string[], most: number): string => {
  let [taken, next] = ['', '']
  for (const part of parts) {
    next += part
    if (lengthOf(next.trimEnd()) > most) break
    taken = next
  }
  return taken.trimEnd()
}

/** Commas, colons and opening marks: what wants to go on never comes last. */
const HANGING = /[\s,;:，、；：—–\-\p{Ps}\p{Pi}]+$/u

const cut = (parts: readonly string[], limit: number): string | null => {
  const whole = fitting(parts, limit - 1).replace(HANGING, '')
  return whole === '' ? null : `${whole}…`
}

/** Without the clauses that only say the headline again. */
const withoutHeadline = (text: string, headline: string): string => {
  const clauses = clausesOf(text)
  const first = clauses.findIndex((clause) => folded(clause) !== folded(headline))
  return first === -1 ? '' : clauses.slice(first).join('').trimStart()
}

const shortened = (text: string, limit: number, language: Locale): string => {
  const sentences = fitting(sentencesOf(text), limit).replace(HANGING, '')
  return sentences || cut(clausesOf(text), limit) || cut(wordsOf(text, language), limit) || ''
}

/** What cards and shares say of a piece whose writer gives no summary: its first paragraph, never cut inside a word. */
export const automaticSummary = (
  { headline, copy, language }: Piece,
  limit: number = SUMMARY_LENGTH[language],
): string => {
  for (const { node, text } of textblocksOf(copy)) {
    const rest = node.type === 'paragraph' ? withoutHeadline(text.replaceAll(/\s+/g, ' ').trim(), headline) : ''
    if (rest !== '') return shortened(rest, limit, language)
  }
  return ''
}

/** The editor's own summary, byte for byte; without one, the automatic one. */
export const summaryOf = (piece: Piece & { readonly summary: string }): string =>
  piece.summary.trim() === '' ? automaticSummary(piece) : piece.summary
