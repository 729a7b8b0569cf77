import type { Locale } from '@/newsroom/language/locales'
import { dayInWords } from '@/newsroom/time/day-in-words'
import { type Embargo, embargoLifted } from '@/newsroom/time/embargo'
import { inZone } from '@/newsroom/time/in-zone'
import { staticMarkup } from '../article/static-markup'
import { type OutsideWords, outsideWords } from './words'

export type StripFacts = {
  readonly language: Locale
  /** Empty: whoever has the link. */
  readonly name: string
  readonly house: string
  readonly n: number
  readonly seq: number
  readonly embargo: Embargo | null
  readonly timeZone: string
  /** When this browser opened the link. */
  readonly openedAt: Date
  readonly now: Date
}

/** As often as a tall screen has room for, so that no part of the page can be shown around without it. */
const MARKS = Array.from({ length: 18 }, (_, n) => n)

const underEmbargo = (words: OutsideWords, { language, embargo, timeZone, now }: StripFacts): string | null => {
  if (embargo === null || embargoLifted(embargo, now)) return null
  if (embargo.until === 'indefinite') return words('strip.indefinite')
  return words('strip.embargo', { when: inZone(embargo.until, language, timeZone) })
}

/** Says above the page that it is in confidence, and for whom; and across it, also on paper. */
export const strip = (facts: StripFacts): Promise<string> => {
  const { language, name, house, n, seq, timeZone, openedAt } = facts
  const words = outsideWords(language)
  const mark = `${name || house} · ${dayInWords(openedAt, language, timeZone)}`
  return staticMarkup(
    <>
      <aside className="confidence" lang={language}>
        <strong>{name === '' ? words('strip.unnamed') : words('strip.named', { name })}</strong>
        {words('strip.unpublished', { n, seq })} {underEmbargo(words, facts)}
      </aside>
      <div className="watermark" aria-hidden="true" lang={language}>
        {MARKS.map((at) => (
          <span key={at} data-mark={mark} />
        ))}
      </div>
    </>,
  )
}
