import type { Article } from '@/newsroom/article/article'
import type { Guise } from './article-page'
import { DocumentHead } from './document-head'
import { framed, type Surroundings } from './frame'

type Props = {
  readonly article: Article
  /** Finished HTML of the article. */
  readonly fragment: string
  readonly surroundings: Surroundings
  readonly guise: Guise
}

/** A piece without a section has no shelf, no address and no card yet: what there is of its page. */
export const loosePage = ({ article: { language, headline }, fragment, surroundings, guise }: Props): Promise<string> =>
  framed(surroundings, {
    language,
    kind: 'article',
    here: null,
    path: '/',
    head: <DocumentHead {...surroundings} language={language} title={headline} isIndexed={false} />,
    main: `${guise.above}${fragment}${guise.below}`,
  })
