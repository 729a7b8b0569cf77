import { inLanguage } from '@/newsroom/article/chrome'
import { paragraphsOf } from '@/newsroom/corrections/change-text'
import type { HomeLine } from '@/newsroom/corrections/home-line'
import { dateLine } from '../dates'
import { staticMarkup } from '../static-markup'
import { type SiteWords, siteWords } from '../words'
import { DocumentHead } from './document-head'
import { framed } from './frame'
import { Item } from './item'
import { type ListProps, Pages, pageAddress } from './list-page'
import { organisation } from './organisation'

/** On the first page: one lead, a second tier, then the river. Older pages are river only. */
const SECOND_TIER = 3

type Props = ListProps & {
  readonly now: Date
  /** Serious corrections of the last hours. */
  readonly corrected: readonly HomeLine[]
}

/** Readers of a grave error come back to the front page before they come back to the piece. */
const Corrected = ({ corrected, words }: Pick<Props, 'corrected'> & { readonly words: SiteWords }) =>
  corrected.length === 0 ? null : (
    <aside className="corrected" aria-label={words('corrections.title')}>
      {corrected.map(({ href, lines }) => (
        <p key={href}>
          <strong>{words('corrections.home')}</strong>
          <a href={href}>{paragraphsOf(lines)[0]}</a>
        </p>
      ))}
    </aside>
  )

const Empty = ({ words }: { readonly words: SiteWords }) => (
  <div className="plain">
    <h2>{words('emptyFront')}</h2>
    <p>{words('emptyFrontNext')}</p>
  </div>
)

const Tiers = ({ words, ...props }: Props & { readonly words: SiteWords }) => {
  const { list, turn } = props
  const { timeZone } = props.surroundings.chrome
  const tiers = turn === '' ? 1 + SECOND_TIER : 0
  const [lead, ...second] = list.articles.slice(0, tiers)
  const river = list.articles.slice(tiers)
  return (
    <>
      {lead ? <Item as="h2" article={lead} timeZone={timeZone} className="lead" picture="wide" first /> : null}
      {second.length > 0 ? (
        <div className="second">
          {second.map((article) => (
            <Item key={article.id} as="h2" article={article} timeZone={timeZone} picture="third" />
          ))}
        </div>
      ) : null}
      {river.length > 0 ? (
        <section className="river" aria-labelledby="latest">
          <h2 className="small" id="latest">
            {words('latest')}
          </h2>
          {river.map((article) => (
            <Item key={article.id} as="h3" article={article} timeZone={timeZone} picture="thumb" />
          ))}
        </section>
      ) : null}
      <Pages {...props} words={words} />
    </>
  )
}

export const frontPage = async (props: Props): Promise<string> => {
  const { surroundings, language, languages, list, corrected, now } = props
  const { chrome, origin } = surroundings
  const words = siteWords(language)
  const main = await staticMarkup(
    <>
      <Corrected corrected={corrected} words={words} />
      {list.articles.length === 0 ? <Empty words={words} /> : <Tiers {...props} words={words} />}
    </>,
  )
  return framed(surroundings, {
    language,
    languages,
    kind: 'front',
    path: '/',
    dateLine: dateLine(now, language, chrome.timeZone),
    main,
    head: (
      <DocumentHead
        {...{ chrome, origin, language }}
        title={chrome.name}
        description={words('siteDescription', { name: chrome.name })}
        canonical={pageAddress(props)}
      >
        <meta property="og:type" content="website" />
      </DocumentHead>
    ),
    data: [
      {
        '@context': 'https://schema.org',
        '@type': 'WebSite',
        name: chrome.name,
        url: `${origin}${inLanguage('/', language, chrome.language)}`,
        inLanguage: language,
        publisher: organisation(surroundings),
      },
    ],
  })
}
