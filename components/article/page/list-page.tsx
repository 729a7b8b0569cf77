import { inLanguage } from '@/newsroom/article/chrome'
import { writePlace } from '@/newsroom/article/cursor'
import type { ArticleList } from '@/newsroom/article/listed'
import type { Locale } from '@/newsroom/language/locales'
import { staticMarkup } from '../static-markup'
import { type SiteWords, siteWords } from '../words'
import { DocumentHead } from './document-head'
import { framed, type Surroundings } from './frame'
import { Item } from './item'
import { PageTurns } from './page-turns'

export type ListProps = {
  readonly surroundings: Surroundings
  readonly language: Locale
  readonly languages: readonly Locale[]
  /** Address of the first page, without query. */
  readonly path: string
  /** Query of this page beyond the language, e.g. `after=…`; empty on the first page. */
  readonly turn: string
  readonly list: ArticleList
}

type Props = ListProps & {
  readonly title: string
  readonly kicker?: string
  /** Slug of the section the list is of. */
  readonly here?: string
}

/** Adds to an address that may have a language already. */
const withTurn = (address: string, turn: string): string =>
  turn === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${turn}`

export const pageAddress = ({ path, language, surroundings, turn }: ListProps): string =>
  withTurn(inLanguage(path, language, surroundings.chrome.language), turn)

/** Newer and older pages as plain links. */
export const Pages = ({ words, ...props }: ListProps & { readonly words: SiteWords }) => {
  const { newer, older } = props.list
  const turnedTo = (turn: string) => pageAddress({ ...props, turn })
  return (
    <PageTurns
      words={words}
      newer={newer && turnedTo(newer === 'first' ? '' : `before=${writePlace(newer)}`)}
      older={older && turnedTo(`after=${writePlace(older)}`)}
    />
  )
}

/** A section, a topic, an author: headlines, newest first. */
export const listPage = async (props: Props): Promise<string> => {
  const { surroundings, language, languages, path, list, title, kicker, here } = props
  const words = siteWords(language)
  const main = await staticMarkup(
    <>
      <div className="head-line">
        {kicker ? <p className="kicker">{kicker}</p> : null}
        <h1>{title}</h1>
      </div>
      {list.articles.length === 0 ? (
        <div className="plain">
          <p>{words('emptySection')}</p>
          <p>{words('emptySectionNext', { section: title })}</p>
        </div>
      ) : (
        <div className="river">
          {list.articles.map((article, index) => (
            <Item
              key={article.id}
              as="h2"
              article={article}
              timeZone={surroundings.chrome.timeZone}
              picture="thumb"
              first={index === 0}
            />
          ))}
        </div>
      )}
      <Pages {...props} words={words} />
    </>,
  )
  return framed(surroundings, {
    language,
    languages,
    kind: 'list',
    path,
    here: here ?? null,
    main,
    head: (
      <DocumentHead
        {...{ language, title }}
        chrome={surroundings.chrome}
        origin={surroundings.origin}
        canonical={pageAddress(props)}
      >
        <meta property="og:type" content="website" />
      </DocumentHead>
    ),
  })
}
