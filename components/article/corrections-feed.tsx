import { Feed } from 'feed'
import { inLanguage } from '@/newsroom/article/chrome'
import { changeText, paragraphsOf } from '@/newsroom/corrections/change-text'
import { CORRECTIONS } from '@/newsroom/corrections/listed-address'
import type { ListedChange } from '@/newsroom/corrections/listed-change'
import type { Locale } from '@/newsroom/language/locales'
import type { Surroundings } from './page/frame'
import { staticMarkup } from './static-markup'
import { type SiteWords, siteWords } from './words'

const titleOf = ({ kind, headline, label, section }: ListedChange, language: Locale, words: SiteWords): string => {
  const named = label === null ? headline : `${label} · ${headline}`
  return words('corrections.entry', { kind: words(`changes.kinds.${kind}`), headline: named ?? section[language] })
}

/** The newest corrections in a language, as RSS 2.0 or as JSON Feed 1.1: one item a note, which never changes. */
export const correctionsFeed = async (
  as: 'rss' | 'json',
  entries: readonly ListedChange[],
  language: Locale,
  { chrome, origin }: Pick<Surroundings, 'chrome' | 'origin'>,
): Promise<string> => {
  const words = siteWords(language)
  const address = (path: string) => `${origin}${inLanguage(path, language, chrome.language)}`
  const feed = new Feed({
    title: words('corrections.feedTitle', { name: chrome.name }),
    link: address(CORRECTIONS),
    description: words('corrections.lead'),
    language,
    updated: entries[0]?.at ?? new Date(0),
    generator: false,
    feedLinks: { rss: address(`${CORRECTIONS}/feed.xml`), json: address(`${CORRECTIONS}/feed.json`) },
  })
  for (const entry of entries) {
    feed.addItem({
      title: titleOf(entry, language, words),
      link: `${origin}${entry.href}`,
      id: `urn:uuid:${entry.id}`,
      date: entry.at,
      description: changeText(entry.lines, language),
      content: await staticMarkup(paragraphsOf(entry.lines).map((line) => <p key={line}>{line}</p>)),
    })
  }
  return as === 'rss' ? feed.rss2() : feed.json1()
}
