import { isRetracted } from '@/newsroom/article/change'
import type { ListedArticle } from '@/newsroom/article/listed'
import { dayInWords } from '@/newsroom/time/day-in-words'
import { zonedTime } from '../dates'
import { ArticlePicture, type PictureProps } from '../picture'
import { siteWords } from '../words'

export type ItemProps = {
  readonly article: ListedArticle
  readonly timeZone: string
  readonly as: 'h2' | 'h3'
  readonly className?: string
  /** How its picture is shown; missing: not at all. */
  readonly picture?: PictureProps['sizes']
  readonly first?: boolean
  /** Headline and date only. */
  readonly brief?: boolean
}

/** When, and what kind of piece: the label travels with the headline wherever it goes. */
const By = ({ article, timeZone }: Pick<ItemProps, 'article' | 'timeZone'>) => {
  const { head, firstPublishedAt, language } = article
  return (
    <p className="by">
      {isRetracted(head.changes ?? []) ? (
        <strong className="label">{siteWords(language)('changes.kinds.retraction')}</strong>
      ) : null}
      {head.label ? <strong className="label">{head.label}</strong> : null}
      <time dateTime={zonedTime(firstPublishedAt, timeZone)}>{dayInWords(firstPublishedAt, language, timeZone)}</time>
    </p>
  )
}

/** A headline in a list, with as much around it as its place allows. The picture says nothing the headline does not, so it is silent. */
export const Item = ({ article, timeZone, as: Heading, className, picture, first, brief }: ItemProps) => {
  const { head, language } = article
  const image = picture ? head.image : null
  const blurb = brief ? '' : article.standfirst || article.summary
  return (
    <article className={`item${className ? ` ${className}` : ''}${image ? ' pictured' : ''}`} lang={language}>
      <div>
        {article.kicker && !brief ? <p className="kicker">{article.kicker}</p> : null}
        <Heading>
          <a href={head.path}>{article.headline}</a>
        </Heading>
        {blurb ? <p className="summary">{blurb}</p> : null}
      </div>
      {image && picture ? (
        <div className="crop">
          <ArticlePicture image={image} alt="" sizes={picture} first={first ?? false} />
        </div>
      ) : null}
      <By {...{ article, timeZone }} />
    </article>
  )
}
