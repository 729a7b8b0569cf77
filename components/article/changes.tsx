import type { Article } from '@/newsroom/article/article'
import type { ArticleChange } from '@/newsroom/article/change'
import { paragraphsOf } from '@/newsroom/corrections/change-text'
import { fullMoment, zonedTime } from './dates'
import { ReaderRedline } from './reader-redline'
import type { SiteWords } from './words'

type Props = { readonly article: Article; readonly words: SiteWords }

/** The way to what was changed: here, or on the page of the version that changed it. */
const TheChange = ({ article, words, change }: Props & { readonly change: ArticleChange }) => {
  if (change.version !== null) {
    return (
      <p>
        <a href={`${article.path}/versions/${change.version}`}>{words('changes.elsewhere')}</a>
      </p>
    )
  }
  if (change.redline.length === 0) return null
  return (
    <details>
      <summary>{words('changes.show')}</summary>
      <ReaderRedline changes={change.redline} words={words} />
    </details>
  )
}

const Replaced = ({ article, words, change: { replaces } }: Props & { readonly change: ArticleChange }) =>
  replaces ? (
    <p>
      <a href={`${article.path}/versions#change-${replaces.n}`}>
        {words('changes.replaces', { when: fullMoment(replaces.at, article.language, article.timeZone) })}
      </a>
    </p>
  ) : null

const Change = ({ article, words, change }: Props & { readonly change: ArticleChange }) => (
  <div className="change" id={`change-${change.n}`}>
    <h2>{words(`changes.kinds.${change.kind}`)}</h2>
    <p className="moment">
      <time dateTime={zonedTime(change.at, article.timeZone)}>
        {fullMoment(change.at, article.language, article.timeZone)}
      </time>
    </p>
    {paragraphsOf(change.lines).map((line) => (
      <p key={line} className="said">
        {line}
      </p>
    ))}
    <Replaced {...{ article, words, change }} />
    <TheChange {...{ article, words, change }} />
  </div>
)

/** What was changed since the piece came out, told where its weight puts it; newest first. */
export const Changes = ({ article, words, at }: Props & { readonly at: ArticleChange['place'] }) => {
  const here = article.changes.filter(({ place }) => place === at)
  if (here.length === 0) return null
  return (
    <section className={`changes changes-${at}`} aria-label={words('changes.label')}>
      {here.map((change) => (
        <Change key={change.n} {...{ article, words, change }} />
      ))}
    </section>
  )
}
