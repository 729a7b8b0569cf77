import type { Article } from '@/newsroom/article/article'
import { ArticleFragment } from './fragment'
import { staticMarkup } from './static-markup'

/** Raised whenever the same article would come out as other bytes; kept with each publication. */
export const RENDERER_VERSION = 3

/** The fragment a publication stores: the same article gives the same bytes, on any machine at any time. */
export const renderFragment = (article: Article): Promise<string> => staticMarkup(<ArticleFragment article={article} />)
