import { createHash } from 'node:crypto'
import { changeText } from '@/newsroom/corrections/change-text'
import type { Notice } from '@/newsroom/disclaimers/notice'
import { canonicalJson } from '@/newsroom/story/canonical-json'
import type { Article } from './article'
import type { HeadChange } from './change'
import type { PublicationHead } from './head'

const headImage = ({ leadImage }: Article): PublicationHead['image'] =>
  leadImage && {
    renditions: leadImage.renditions,
    alt: leadImage.alt,
    width: leadImage.width,
    height: leadImage.height,
  }

const headChanges = ({ changes, language }: Article): readonly HeadChange[] =>
  changes.map(({ n, kind, at, lines }) => ({ n, kind, at: at.toISOString(), text: changeText(lines, language) }))

/** What is frozen around the fragment. An article without a section cannot have passed the checks: that is a bug. */
export const publicationHead = (article: Article): PublicationHead => {
  if (article.section === null) throw new Error('An article without a section has no address.')
  const { name, author, title, url } = article.source
  return {
    path: article.path,
    section: article.section,
    topics: article.topics,
    byline: article.byline,
    source: { name, author, title, url },
    label: article.label,
    labels: article.labels,
    ...(article.sponsor === null ? {} : { sponsor: article.sponsor }),
    ...(article.ai === null ? {} : { ai: article.ai }),
    noticeKinds: [...new Set(article.notices.map((notice) => notice.kind))],
    image: headImage(article),
    changes: headChanges(article),
    updatedAt: article.updatedAt.toISOString(),
    words: article.words,
  }
}

/** SHA-256, hex, over everything a publication froze. */
export const publicationHash = (fragment: string, head: PublicationHead, notices: readonly Notice[]): string =>
  createHash('sha256').update(canonicalJson({ fragment, head, notices })).digest('hex')
