import type { ArticleSource } from '@/newsroom/article/article'
import { isAddress } from '@/newsroom/copy/address'
import type { SiteWords } from './words'

const SourceName = ({ source }: { readonly source: ArticleSource }) => {
  const { url } = source
  const name = source.name || (URL.parse(url)?.host ?? url)
  return isAddress(url) ? (
    <a href={url} rel="nofollow">
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
