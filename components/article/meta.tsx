import type { Article } from '@/newsroom/article/article'
import { BylineLine } from './byline'
import { fullMoment, zonedTime } from './dates'
import { Notices } from './notices'
import { SourceLine } from './source-line'
import type { SiteWords } from './words'

type Props = { readonly article: Article; readonly words: SiteWords }

const Moment = ({ word, at, article }: { readonly word: string; readonly at: Date; readonly article: Article }) => (
  <p className="moment">
    {word} <time dateTime={zonedTime(at, article.timeZone)}>{fullMoment(at, article.language, article.timeZone)}</time>
  </p>
)

/** Label, byline, source, times: what a reader needs to know before the copy begins. */
export const Meta = ({ article, words }: Props) => (
  <div className="meta">
    {article.label ? <p className="label">{article.label}</p> : null}
    <Notices notices={article.notices} at="meta" words={words} />
    <BylineLine byline={article.byline} words={words} />
    <SourceLine source={article.source} words={words} />
    <Moment word={words('published')} at={article.publishedAt} article={article} />
    {article.updatedAt > article.publishedAt ? (
      <Moment word={words('updated')} at={article.updatedAt} article={article} />
    ) : null}
    <Notices notices={article.notices} at="byline" words={words} />
    <Notices notices={article.notices} at="under_byline" words={words} />
  </div>
)
