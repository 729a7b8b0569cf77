import { aigc } from '@/newsroom/labels/ai-mark'
import { frozenLabels } from '@/newsroom/labels/frozen-labels'
import type { FrozenNotice } from '@/newsroom/notices/frozen-notice'
import { noticePath } from '@/newsroom/notices/notice-path'
import type { ArticleJson } from './article-json'
import type { PublicArticle } from './public-article'
import { updatedAtOf } from './updated-at'

type Around = {
  readonly origin: string
  readonly siteName: string
  readonly notices: readonly FrozenNotice[]
  /** Of the publication. */
  readonly hash: string
}

const noticeJson = (
  { n, locale, marked, fromDays, variables, ...notice }: FrozenNotice,
  origin: string,
): ArticleJson['notices'][number] => ({
  ...notice,
  version: n,
  language: locale,
  ...(marked === null ? {} : { marked }),
  ...(fromDays === null ? {} : { fromDays }),
  ...(variables === null ? {} : { variables }),
  about: origin + noticePath(notice.key, n),
})

/** How a machine made it, as far as it did. */
const machine = ({ head, storyId }: PublicArticle, siteName: string) =>
  head.ai
    ? {
        digitalSourceType: head.ai.digitalSourceType,
        aiSystems: [...head.ai.systems],
        ...aigc(head.ai, { storyId, siteName }),
      }
    : {}

/** A live article for machines. */
export const toArticleJson = (article: PublicArticle, { origin, siteName, notices, hash }: Around): ArticleJson => {
  const { head, storyId, language, headline, standfirst, summary, sourceType, firstPublishedAt, fragment } = article
  return {
    ...{ id: `urn:uuid:${storyId}`, url: origin + head.path, language, headline, standfirst, summary },
    byline: head.byline.map(({ name, slug }) => ({ name, ...(slug ? { url: `${origin}/people/${slug}` } : {}) })),
    section: { slug: head.section.slug, name: head.section.name },
    topics: head.topics.map(({ slug, name }) => ({ slug, name })),
    source: { type: sourceType, ...head.source },
    labels: frozenLabels(article).map(({ key, text }) => ({ key, text })),
    ...(head.sponsor ? { sponsor: head.sponsor } : {}),
    ...machine(article, siteName),
    notices: notices.map((notice) => noticeJson(notice, origin)),
    changes: (head.changes ?? []).map(({ kind, at, text }) => ({ kind, at, text })),
    words: head.words,
    publishedAt: firstPublishedAt.toISOString(),
    updatedAt: updatedAtOf(article).toISOString(),
    html: fragment,
    sha256: hash,
  }
}
