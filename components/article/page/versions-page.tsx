import type { PublicArticle } from '@/newsroom/article/public-article'
import type { PublicVersion } from '@/newsroom/article/version'
import { paragraphsOf } from '@/newsroom/corrections/change-text'
import { fullMoment } from '../dates'
import { staticMarkup } from '../static-markup'
import { type SiteWords, siteWords } from '../words'
import { DocumentHead } from './document-head'
import { framed, type Surroundings } from './frame'

type Props = {
  readonly article: PublicArticle
  /** Oldest first. */
  readonly versions: readonly PublicVersion[]
  readonly surroundings: Surroundings
}

type LineProps = Props & { readonly version: PublicVersion; readonly words: SiteWords }

const Span = ({ article, version: { from, to }, surroundings, words }: LineProps) => {
  const moment = (at: Date) => fullMoment(at, article.language, surroundings.chrome.timeZone)
  return (
    <p className="moment">
      {to
        ? words('versions.until', { from: moment(from), to: moment(to) })
        : words('versions.since', { from: moment(from) })}
    </p>
  )
}

/** The way to a version, where there is one. */
const Name = ({ article, version: { n, to, isShut }, words }: LineProps) => {
  if (!to) return <a href={article.head.path}>{words('versions.current')}</a>
  const name = words('versions.number', { n })
  return isShut ? name : <a href={`${article.head.path}/versions/${n}`}>{name}</a>
}

/** A version with what was said of it when it went out; a note that another took the place of stays on record here. */
const Version = (props: LineProps) => {
  const { versions, version, words } = props
  const { kind, change } = version
  const isReplaced = change !== null && versions.some((other) => other.change?.supersedesId === change.id)
  return (
    <li {...(change ? { id: `change-${change.n}` } : {})}>
      <h2>
        <Name {...props} />
      </h2>
      <p>
        <strong>{words(`versions.kinds.${kind}`)}</strong>
        {isReplaced ? ` · ${words('versions.replaced')}` : ''}
      </p>
      <Span {...props} />
      {version.isShut ? <p>{words('versions.shut')}</p> : null}
      {change && kind !== 'typo' ? paragraphsOf(change.lines).map((line) => <p key={line}>{line}</p>) : null}
    </li>
  )
}

export const versionsPage = async (props: Props): Promise<string> => {
  const { article, versions, surroundings } = props
  const { language, headline } = article
  const words = siteWords(language)
  const title = words('versions.title', { headline })
  const main = await staticMarkup(
    <div className="plain">
      <h1>{title}</h1>
      <p>{words('versions.lead')}</p>
      <ol className="record">
        {versions.toReversed().map((version) => (
          <Version key={version.n} {...props} version={version} words={words} />
        ))}
      </ol>
    </div>,
  )
  return framed(surroundings, {
    language,
    kind: 'list',
    here: article.head.section.slug,
    path: article.head.path,
    main,
    head: <DocumentHead {...surroundings} language={language} title={title} isIndexed={false} />,
  })
}
