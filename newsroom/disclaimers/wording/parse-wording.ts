import { type Emphasis, emphasisIn, starsLeft } from './emphasis'
import { PLAIN, type RichText, type Run, type Setting } from './rich-text'
import { tidyRuns } from './tidy-runs'
import { type Token, tokensOf } from './tokens'

const isWithin = (place: number, mark: Emphasis['mark'], emphasis: readonly Emphasis[]): boolean =>
  emphasis.some((one) => one.mark === mark && one.from < place && place < one.to)

type Read = { readonly token: Token; readonly setting: Setting; readonly starsLeft: (size: number) => number }

const read = ({ token, setting, starsLeft: left }: Read): readonly Run[] => {
  switch (token.kind) {
    case 'text':
    case 'variable':
      return [{ ...token, ...setting }]
    case 'stars':
      return [{ kind: 'text', text: '*'.repeat(left(token.size)), ...setting }]
    case 'link':
      return runsOf(token.words, { ...setting, link: token.address })
  }
}

const runsOf = (tokens: readonly Token[], around: Setting): readonly Run[] => {
  const emphasis = emphasisIn(tokens)
  return tokens.flatMap((token, place) => {
    const has = (mark: Emphasis['mark']) => around[mark] || isWithin(place, mark, emphasis)
    const setting = { ...around, bold: has('bold'), italic: has('italic') }
    return read({ token, setting, starsLeft: (size) => starsLeft(size, place, emphasis) })
  })
}

/**
 * Reads a wording: paragraphs parted by blank lines; `**bold**`, `*italic*`, `[words](address)`, `{{variable}}`, and a
 * backslash before what is to be a letter. What is not closed, or leads where nobody may be led, is read as it stands.
 */
export const parseWording = (text: string): RichText =>
  tidyRuns(text.split(/\n{2,}/).map((paragraph) => runsOf(tokensOf(paragraph), PLAIN)))
