import type { Article } from './article'
import type { PublicArticle } from './public-article'
import { publicationHead } from './publication-head'

/** The article as readers would find it if it went out now; null while it has no section, and so no address. */
export const publicForm = (article: Article, fragment: string): PublicArticle | null =>
  article.section === null
    ? null
    : {
        id: article.storyId,
        storyId: article.storyId,
        language: article.language,
        headline: article.headline,
        standfirst: article.standfirst,
        summary: article.summary,
        sourceType: article.source.type,
        fragment,
        head: publicationHead(article),
        firstPublishedAt: article.publishedAt,
        fromAt: article.updatedAt,
        editionN: article.editionN,
      }
