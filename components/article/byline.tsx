import { Fragment } from 'react'
import type { Article } from '@/newsroom/article/article'
import type { SiteWords } from './words'

type Author = Article['byline'][number]

const Name = ({ author }: { readonly author: Author }) =>
  author.slug ? (
    <a href={`/people/${author.slug}`} rel="author">
      {author.name}
    </a>
  ) : (
    author.name
  )

/** Who wrote it, each name leading to that author's page. */
export const BylineLine = ({ byline, words }: { readonly byline: Article['byline']; readonly words: SiteWords }) => {
  if (byline.length === 0) return null
  const between = (index: number) => {
    if (index === 0) return ''
    return words(index === byline.length - 1 ? 'byLast' : 'byBetween')
  }
  return (
    <p className="byline">
      {words('by')}
      {byline.map((author, index) => (
        <Fragment key={author.name}>
          {between(index)}
          <Name author={author} />
        </Fragment>
      ))}
    </p>
  )
}
