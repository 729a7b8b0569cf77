import type { CheckedText } from '../texts-of'
import { type Seen, seenIn } from './seen'

const CLOSES: Readonly<Record<string, string>> = { '「': '」', '『': '』', '“': '”', '《': '》' }
const CLOSING = new Set(Object.values(CLOSES))

type Mark = { readonly mark: string; readonly start: number }

/** Marks of a text that have no other half, in their order. */
const lonely = (text: string): readonly Mark[] => {
  const open: Mark[] = []
  const alone: Mark[] = []
  for (const [start, mark] of text.split('').entries()) {
    if (CLOSES[mark]) open.push({ mark, start })
    if (!CLOSING.has(mark)) continue
    const last = open.at(-1)
    if (last && CLOSES[last.mark] === mark) open.pop()
    else alone.push({ mark, start })
  }
  return [...alone, ...open].toSorted((a, b) => a.start - b.start)
}

/** A quotation over several paragraphs opens each of them and is closed in the last. */
const goesOn = ({ mark }: Mark, next: CheckedText | undefined): boolean => next?.text.startsWith(mark) ?? false

export const unbalancedQuotes = (texts: readonly CheckedText[]): readonly Seen[] =>
  texts.flatMap((within, index) =>
    lonely(within.text)
      .filter((mark) => !goesOn(mark, texts[index + 1]))
      .map(({ start }) => seenIn(within, { rule: 'unbalancedQuotes', level: 'warn', start, end: start + 1 })),
  )
