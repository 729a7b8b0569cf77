import type { ReactNode } from 'react'
import type { Chrome } from '@/newsroom/article/chrome'
import type { Locale } from '@/newsroom/language/locales'
import { staticMarkup } from '../static-markup'
import { siteWords } from '../words'
import { Footer } from './footer'
import { dataBlock } from './json-ld'
import { Masthead, type MastheadProps } from './masthead'

/** What every public page is composed with. */
export type Surroundings = {
  readonly chrome: Chrome
  /** Public origin without a slash at the end, e.g. `https://news.example.com`. */
  readonly origin: string
  /** The stylesheet, inlined whole. */
  readonly style: string
}

type Page = Pick<MastheadProps, 'here' | 'dateLine' | 'languages' | 'path'> & {
  readonly language: Locale
  readonly kind: 'front' | 'article' | 'list' | 'plain'
  readonly head: ReactNode
  /** Finished HTML. */
  readonly main: string
  readonly data?: readonly object[]
}

/** One complete HTML document; nothing else has to be fetched before it can be read. */
export const framed = async ({ chrome, style }: Surroundings, page: Page): Promise<string> => {
  const { language, kind, head, main, data = [], ...masthead } = page
  const words = siteWords(language)
  const [meta, top, foot] = await Promise.all([
    staticMarkup(head),
    staticMarkup(
      <>
        <a className="skip" href="#main">
          {words('skip')}
        </a>
        <Masthead chrome={chrome} language={language} words={words} isHeading={kind === 'front'} {...masthead} />
      </>,
    ),
    staticMarkup(<Footer chrome={chrome} language={language} words={words} />),
  ])
  return [
    `<!doctype html><html lang="${language}"><head>${meta}<style>${style}</style>${data.map(dataBlock).join('')}</head>`,
    `<body class="on-${kind}">${top}<main id="main">${main}</main>${foot}</body></html>`,
  ].join('')
}
