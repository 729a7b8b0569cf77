import type { Article } from '@/newsroom/article/article'
import { isRetracted } from '@/newsroom/article/change'
import { Caption } from './caption'
import { Changes } from './changes'
import { CopyBody } from './copy-body'
import { Meta } from './meta'
import { Notices } from './notices'
import { ArticlePicture } from './picture'
import { type SiteWords, siteWords } from './words'

const Lead = ({ image }: { readonly image: Article['leadImage'] }) =>
  image ? (
    <figure className="lead-image">
      <ArticlePicture image={image} alt={image.alt} sizes="wide" first />
      <Caption credit={image.credit}>{image.caption}</Caption>
    </figure>
  ) : null

/** The copy; of a retracted piece it stays on record, struck from its first word to its last. */
const Body = ({ article, words }: { readonly article: Article; readonly words: SiteWords }) => {
  const copy = <CopyBody article={article} words={words} />
  return isRetracted(article.changes) ? (
    <del className="article-copy">{copy}</del>
  ) : (
    <div className="article-copy">{copy}</div>
  )
}

/** The part of the page that is frozen with the publication. The desk's preview shows the same component. */
export const ArticleFragment = ({ article }: { readonly article: Article }) => {
  const words = siteWords(article.language)
  return (
    <article className="article" lang={article.language}>
      <Notices notices={article.notices} at="interstitial" words={words} />
      <header>
        {article.kicker ? <p className="kicker">{article.kicker}</p> : null}
        <h1>{article.headline}</h1>
        {article.standfirst ? <p className="standfirst">{article.standfirst}</p> : null}
      </header>
      <Changes article={article} at="headline_below" words={words} />
      <Meta article={article} words={words} />
      <Changes article={article} at="top" words={words} />
      <Notices notices={article.notices} at="top" words={words} />
      <Lead image={article.leadImage} />
      <Body article={article} words={words} />
      <Changes article={article} at="bottom" words={words} />
      <Notices notices={article.notices} at="bottom" words={words} />
      <Notices notices={article.notices} at="footer" words={words} />
    </article>
  )
}
