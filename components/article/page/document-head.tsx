import type { ReactNode } from 'react'
import { type Chrome, inLanguage } from '@/newsroom/article/chrome'
import type { Locale } from '@/newsroom/language/locales'

export const OG_LOCALES: Readonly<Record<Locale, string>> = { en: 'en_GB', 'zh-Hant': 'zh_TW', 'zh-Hans': 'zh_CN' }

type Props = {
  readonly chrome: Chrome
  readonly origin: string
  readonly language: Locale
  readonly title: string
  readonly description?: string
  /** Title and description as they travel alone, where that is not how they stand here. */
  readonly shared?: { readonly title: string; readonly description: string }
  /** Path with query; missing for pages that are nobody's address. */
  readonly canonical?: string
  readonly isIndexed?: boolean
  readonly children?: ReactNode
}

const INK = { light: '#fbfaf7', dark: '#12161f' } as const

/** What every page says about itself to browsers, search and cards. */
export const DocumentHead = (props: Props) => {
  const { chrome, origin, language, title, description, canonical, isIndexed = true, children } = props
  const { shared = { title, description } } = props
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === chrome.name ? title : `${title} – ${chrome.name}`}</title>
      {description ? <meta name="description" content={description} /> : null}
      {isIndexed ? null : <meta name="robots" content="noindex" />}
      {canonical ? <link rel="canonical" href={`${origin}${canonical}`} /> : null}
      {canonical ? <meta property="og:url" content={`${origin}${canonical}`} /> : null}
      <meta property="og:site_name" content={chrome.name} />
      <meta property="og:title" content={shared.title} />
      {shared.description ? <meta property="og:description" content={shared.description} /> : null}
      <meta property="og:locale" content={OG_LOCALES[language]} />
      {children}
      <meta name="theme-color" media="(prefers-color-scheme: light)" content={INK.light} />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content={INK.dark} />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <link
        rel="alternate"
        type="application/rss+xml"
        title={chrome.name}
        href={inLanguage('/feed.xml', language, chrome.language)}
      />
    </>
  )
}
