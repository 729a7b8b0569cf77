import type { SheetOpinion } from '@/newsroom/evidence/sheet-opinion'
import type { Locale } from '@/newsroom/language/locales'
import { OpinionOnSheet } from './opinion-on-sheet'
import { sheetWords } from './words'

type Props = {
  readonly headline: string
  readonly locale: Locale
  readonly n: number
  readonly hash: string
  readonly opinions: readonly SheetOpinion[]
  readonly humanReviewed: boolean
  readonly time: (at: Date) => string
}

/** The sheet that goes on paper and into the file: all opinions in order, in the language of the piece. */
export function ReviewSheet({ headline, locale, n, hash, opinions, humanReviewed, time }: Props) {
  const words = sheetWords(locale)
  const { evidence } = words
  return (
    <article lang={locale} aria-labelledby="review-sheet" className="flex max-w-3xl flex-col gap-3">
      <h2 id="review-sheet" className="font-serif text-28 print:text-37">
        {evidence('sheet')}
      </h2>
      <p className="font-serif text-21">{headline}</p>
      <dl className="grid grid-cols-[max-content_1fr] gap-x-3 text-14">
        <dt className="text-muted">{evidence('version')}</dt>
        <dd>
          {evidence('edition', { n })} · <span className="font-mono break-all">{hash}</span>
        </dd>
      </dl>
      {opinions.length === 0 ? (
        <p className="text-muted">{evidence('noOpinions')}</p>
      ) : (
        <ol className="flex flex-col">
          {opinions.map((opinion) => (
            <OpinionOnSheet key={opinion.id} {...{ opinion, locale, words, time }} />
          ))}
        </ol>
      )}
      <p className="border-t border-rule pt-3 font-medium">{evidence(humanReviewed ? 'reviewed' : 'notReviewed')}</p>
    </article>
  )
}
