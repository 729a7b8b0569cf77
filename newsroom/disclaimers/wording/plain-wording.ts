import { PLAIN, type RichText, type Run } from './rich-text'

const VARIABLE = /\{\{([^{}]*)\}\}/

const said = (run: Run): string => (run.kind === 'text' ? run.text : `{{${run.name}}}`)

const HAN = /\p{Script=Han}$/u

const inBrackets = (words: string, address: string): string => (HAN.test(words) ? `（${address}）` : ` (${address})`)

const withoutScheme = (address: string): string => address.replace(/^mailto:/i, '')

/** Behind the last run of a link: where it leads, unless its words say so. */
const leadsTo = (runs: readonly Run[], place: number): string => {
  const address = runs[place]?.link
  if (address == null || runs[place + 1]?.link === address) return ''
  const from = runs.findLastIndex((run, before) => before < place && run.link !== address) + 1
  const words = runs
    .slice(from, place + 1)
    .map(said)
    .join('')
  const plain = withoutScheme(address)
  return words.includes(plain) ? '' : inBrackets(words, plain)
}

/** A wording as plain text for whoever compares its words: of a link they alone count. */
export const wordsOf = (rich: RichText): string => rich.map((runs) => runs.map(said).join('')).join('\n\n')

/** A wording as plain text for whoever reads no other: behind the words of a link stands where it leads. */
export const readOut = (rich: RichText): string =>
  rich.map((runs) => runs.map((run, place) => said(run) + leadsTo(runs, place)).join('')).join('\n\n')

/** Plain text as a wording that reads exactly so: nothing in it is a mark. Its variables stay variables. */
export const fromPlain = (text: string): RichText =>
  text.split(/\n{2,}/).map((paragraph) =>
    paragraph
      .split(/(\{\{[^{}]*\}\})/)
      .filter((part) => part !== '')
      .map((part): Run => {
        const [, name] = VARIABLE.exec(part) ?? []
        return name === undefined
          ? { kind: 'text', text: part, ...PLAIN }
          : { kind: 'variable', name: name.trim(), ...PLAIN }
      }),
  )
