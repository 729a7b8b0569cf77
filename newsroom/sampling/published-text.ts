import { textblocksOf } from '@/newsroom/copy/walk'
import type { Package } from '@/newsroom/story/package'
import type { PublishedText } from './on-screen'

const said = (lines: readonly string[]): readonly string[] => lines.filter((line) => line.trim() !== '')

/** The words of a package place by place, for somebody who reads them for errors. */
export const publishedText = ({ kicker, headline, standfirst, summary, copy, leadImage }: Package): PublishedText => {
  const blocks = [...textblocksOf(copy)]
  const isCaption = ({ node }: (typeof blocks)[number]) => node.type === 'figcaption'
  return {
    kicker,
    headline,
    standfirst,
    summary,
    paragraphs: said(blocks.filter((block) => !isCaption(block)).map(({ text }) => text)),
    captions: said([leadImage?.caption ?? '', ...blocks.filter(isCaption).map(({ text }) => text)]),
  }
}
