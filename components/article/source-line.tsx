import type { ArticleSource } from '@/newsroom/article/article'
import { safeUrl } from './safe-url'
import type { SiteWords } from './words'

const SourceName = ({ source }: { readonly source: ArticleSource }) => {
  const href = safeUrl(source.url)
  const name = source.name || (href && URL.canParse(href) ? new URL(href).host : '')
  return href ? (
    <a href={href} rel="nofollow noopener">
      {name}
    </a>
  ) : (
    name
  )
}

/** Where the piece comes from: organisation, original author and title, as the data has them. */
export const SourceLine = ({ source, words }: { readonly source: ArticleSource; readonly words: SiteWords }) => {
  const named = source.name || source.url
  if (!named && !source.author && !source.title) return null
  return (
    <ul className="source">
      {named ? (
        <li>
          {words('source')}
          <SourceName source={source} />
        </li>
      ) : null}
      {source.author ? (
        <li>
          {words('sourceAuthor')}
          {source.author}
        </li>
      ) : null}
      {source.title ? <li>{words('sourceTitle', { title: source.title })}</li> : null}
    </ul>
  )
}
