import type { Article } from '@/newsroom/article/article'
import { Caption } from './caption'
import { CopyBody } from './copy-body'
import { Meta } from './meta'
import { Notices } from './notices'
import { ArticlePicture } from './picture'
import { siteWords } from './words'

const Lead = ({ image }: { readonly image: Article['leadImage'] }) =>
  image ? (
    <figure className="lead-image">
      <ArticlePicture image={image} alt={image.alt} sizes="wide" first />
      <Caption credit={image.credit}>{image.caption}</Caption>
    </figure>
  ) : null

/** The part of the page that is frozen with the publication. The desk's preview shows the same component. */
export const ArticleFragment = ({ article }: { readonly article: Article }) => {
  const words = siteWords(article.language)
  return (
    <article className="article" lang={article.language}>
      <header>
        {article.kicker ? <p className="kicker">{article.kicker}</p> : null}
        <h1>{article.headline}</h1>
        {article.standfirst ? <p className="standfirst">{article.standfirst}</p> : null}
      </header>
      <Meta article={article} words={words} />
      <Notices notices={article.notices} at="top" words={words} />
      <Lead image={article.leadImage} />
      <div className="article-copy">
        <CopyBody article={article} words={words} />
      </div>
      <Notices notices={article.notices} at="bottom" words={words} />
      <Notices notices={article.notices} at="footer" words={words} />
    </article>
  )
}
