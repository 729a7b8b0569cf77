import type { Article } from '@/newsroom/article/article'
import type { Locale } from '@/newsroom/language/locales'
import { renderFragment } from '../render-fragment'
import { staticMarkup } from '../static-markup'
import { DocumentHead } from './document-head'
import { framed, type Surroundings } from './frame'

type Props = {
  readonly article: Article
  readonly surroundings: Surroundings
  readonly words: { readonly note: string; readonly back: string }
  /** The story screen. */
  readonly here: string
  /** Language of the note, which speaks to the newsroom and not to readers. */
  readonly interfaceLanguage: Locale
}

/** The page readers would get if this went out now, under a line that says it has not. */
export const previewPage = async (props: Props): Promise<string> => {
  const { article, surroundings, words, here, interfaceLanguage } = props
  const { language, headline } = article
  const note = await staticMarkup(
    <p className="age" lang={interfaceLanguage}>
      {words.note} <a href={here}>{words.back}</a>
    </p>,
  )
  return framed(surroundings, {
    language,
    kind: 'article',
    here: article.section?.slug ?? null,
    path: article.path,
    head: <DocumentHead {...surroundings} language={language} title={headline} isIndexed={false} />,
    main: `${note}${await renderFragment(article)}`,
  })
}
