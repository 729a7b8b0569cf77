import { inLanguage } from '@/newsroom/article/chrome'
import { type Place, writePlace } from '@/newsroom/article/cursor'
import { CORRECTIONS, type ListedQuery, listedAddress } from '@/newsroom/corrections/listed-address'
import type { ListedChange } from '@/newsroom/corrections/listed-change'
import { LOCALES, type Locale } from '@/newsroom/language/locales'
import { staticMarkup } from '../static-markup'
import { siteWords } from '../words'
import { CorrectionEntry } from './correction-entry'
import { CorrectionFilter } from './correction-filter'
import { DocumentHead } from './document-head'
import { framed, type Surroundings } from './frame'
import { PageTurns } from './page-turns'

type Props = {
  readonly surroundings: Surroundings
  readonly language: Locale
  readonly query: ListedQuery
  readonly list: {
    readonly items: readonly ListedChange[]
    readonly newer: Place | 'first' | null
    readonly older: Place | null
  }
  /** Months there can be something in, newest first. */
  readonly months: readonly string[]
  /** The turn as it stands in the address. */
  readonly turn: string
}

/** What the house got wrong, in its own words, newest first. */
export const correctionsPage = async ({
  surroundings,
  language,
  query,
  list,
  months,
  turn,
}: Props): Promise<string> => {
  const { chrome, origin } = surroundings
  const words = siteWords(language)
  const at = (turned: Readonly<Record<string, string>>) =>
    listedAddress({ query, language, house: chrome.language, turn: turned })
  const { items, newer, older } = list
  const main = await staticMarkup(
    <>
      <div className="head-line">
        <h1>{words('corrections.title')}</h1>
        <p>{words('corrections.lead')}</p>
      </div>
      <CorrectionFilter {...{ chrome, language, query, months, words }} />
      {items.length === 0 ? (
        <div className="plain">
          <h2>{words('corrections.empty')}</h2>
          <p>{words('corrections.emptyNext')}</p>
        </div>
      ) : (
        <ol className="record">
          {items.map((entry) => (
            <CorrectionEntry key={entry.id} {...{ entry, language, words }} timeZone={chrome.timeZone} />
          ))}
        </ol>
      )}
      <PageTurns
        words={words}
        newer={newer && at(newer === 'first' ? {} : { before: writePlace(newer) })}
        older={older && at({ after: writePlace(older) })}
      />
      <p className="feed-link">
        <a href={inLanguage(`${CORRECTIONS}/feed.xml`, language, chrome.language)}>{words('corrections.feed')}</a>
      </p>
    </>,
  )
  return framed(surroundings, {
    language,
    languages: LOCALES,
    kind: 'list',
    here: null,
    path: CORRECTIONS,
    main,
    head: (
      <DocumentHead
        {...{ chrome, origin, language }}
        title={words('corrections.title')}
        description={words('corrections.lead')}
        canonical={at(Object.fromEntries(new URLSearchParams(turn)))}
      >
        <meta property="og:type" content="website" />
      </DocumentHead>
    ),
  })
}
