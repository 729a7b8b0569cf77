import { ageOf } from '@/newsroom/article/age'
import { inLanguage } from '@/newsroom/article/chrome'
import type { ListedArticle } from '@/newsroom/article/listed'
import type { PublicArticle } from '@/newsroom/article/public-article'
import type { CarriedNotice } from '@/newsroom/notices/public-notice'
import { CARD } from '../card/size'
import { staticMarkup } from '../static-markup'
import { type SiteWords, siteWords } from '../words'
import { ArticleHead } from './article-head'
import { CarriedNotices } from './carried-notices'
import { framed, type Surroundings } from './frame'
import { Item } from './item'
import { breadcrumbs, newsArticle } from './news-article'

type Props = {
  readonly article: PublicArticle
  readonly surroundings: Surroundings
  readonly related: readonly ListedArticle[]
  /** What it carries, for the way to each. */
  readonly notices?: readonly CarriedNotice[]
  /** For the age notice; it counts days. */
  readonly now: Date
  readonly guise?: Guise
}

/** What is otherwise for somebody who sees the page before readers do: the rest is theirs to the byte. */
export type Guise = {
  /** Address of the share card, which readers find beside the article. */
  readonly card: string
  /** Finished HTML before the article, and after it. */
  readonly above: string
  readonly below: string
}

type Parts = Props & { readonly words: SiteWords }

const sectionName = ({ article, surroundings }: Props): string =>
  surroundings.chrome.sections.find(({ id }) => id === article.head.section.id)?.names[article.language] ??
  article.head.section.name

const Before = (props: Parts) => {
  const { article, surroundings, now, words } = props
  const { section } = article.head
  const age = ageOf(article.firstPublishedAt, now)
  return (
    <>
      <p className="shelf">
        <a href={inLanguage(`/${section.slug}`, article.language, surroundings.chrome.language)}>
          {sectionName(props)}
        </a>
      </p>
      {age ? (
        <p className="age">{words(age.unit === 'years' ? 'ageYears' : 'ageMonths', { count: age.count })}</p>
      ) : null}
    </>
  )
}

const Topics = ({ article, surroundings, words }: Parts) =>
  article.head.topics.length > 0 ? (
    <nav className="topics" aria-label={words('topics')}>
      <ul className="links">
        {article.head.topics.map(({ slug, name }) => (
          <li key={slug}>
            <a href={inLanguage(`/topics/${slug}`, article.language, surroundings.chrome.language)}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  ) : null

const Versions = ({ article, words }: Parts) =>
  article.editionN > 1 ? (
    <p className="versions">
      <a href={`${article.head.path}/versions`}>{words('versions.link')}</a>
    </p>
  ) : null

const ReportError = ({ article, words }: Parts) => (
  <p className="report">
    <a href={`/report-error${article.head.path}`}>{words('reportError')}</a>
  </p>
)

/** One picture that carries its own text: a long press in an app saves or scans it. */
const Share = ({ article, words, guise }: Parts) => (
  <figure className="share">
    <h2 className="small">{words('shareTitle')}</h2>
    <img
      src={guise?.card ?? `${article.head.path}/card.svg`}
      width={CARD.width}
      height={CARD.height}
      alt={words('cardAlt', { headline: article.headline })}
      loading="lazy"
      decoding="async"
    />
    <figcaption>{words('shareHint')}</figcaption>
  </figure>
)

const Related = (props: Parts) => {
  const { related, surroundings, words } = props
  if (related.length === 0) return null
  return (
    <section className="related river" aria-labelledby="related">
      <h2 className="small" id="related">
        {words('related', { section: sectionName(props) })}
      </h2>
      {related.map((article) => (
        <Item key={article.id} as="h3" article={article} timeZone={surroundings.chrome.timeZone} brief />
      ))}
    </section>
  )
}

/** The frozen fragment in today's surroundings. */
export const articlePage = async (props: Props): Promise<string> => {
  const { article, surroundings, guise } = props
  const parts = { ...props, words: siteWords(article.language) }
  const [before, after] = await Promise.all([
    staticMarkup(<Before {...parts} />),
    staticMarkup(
      <>
        <div className="after">
          <p className="address">{`${surroundings.origin}${article.head.path}`}</p>
          <Topics {...parts} />
          <CarriedNotices
            notices={props.notices ?? []}
            language={article.language}
            house={surroundings.chrome.language}
            words={parts.words}
          />
          <Versions {...parts} />
          <ReportError {...parts} />
          <Share {...parts} />
        </div>
        <Related {...parts} />
      </>,
    ),
  ])
  return framed(surroundings, {
    language: article.language,
    kind: 'article',
    here: article.head.section.slug,
    path: article.head.path,
    head: <ArticleHead {...{ article, surroundings }} />,
    main: `${guise?.above ?? ''}${before}${article.fragment}${guise?.below ?? ''}${after}`,
    data: [newsArticle(article, surroundings), breadcrumbs(article, surroundings)],
  })
}
