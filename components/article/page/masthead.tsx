import { type Chrome, inLanguage } from '@/newsroom/article/chrome'
import type { Locale } from '@/newsroom/language/locales'
import type { SiteWords } from '../words'
import { LanguageLinks } from './language-links'

export type MastheadProps = {
  readonly chrome: Chrome
  readonly language: Locale
  readonly words: SiteWords
  /** On the front page the name of the newsroom is what the page is about. */
  readonly isHeading: boolean
  /** Slug of the section the page belongs to. */
  readonly here?: string | null
  readonly dateLine?: string
  /** Languages the same list is there in. */
  readonly languages?: readonly Locale[]
  readonly path: string
}

export const Masthead = (props: MastheadProps) => {
  const { chrome, language, words, isHeading, here, dateLine, languages = [], path } = props
  const to = (address: string) => inLanguage(address, language, chrome.language)
  const Name = isHeading ? 'h1' : 'p'
  return (
    <header className="masthead">
      <Name className="name">
        <a href={to('/')}>{chrome.name}</a>
      </Name>
      {dateLine || languages.length > 1 ? (
        <div className="line">
          {dateLine ? <p>{dateLine}</p> : null}
          <LanguageLinks {...{ languages, language, path, words }} house={chrome.language} />
        </div>
      ) : null}
      {chrome.sections.length > 0 ? (
        <nav className="sections" aria-label={words('sections')}>
          <ul className="links">
            {chrome.sections.map(({ slug, names }) => (
              <li key={slug}>
                <a href={to(`/${slug}`)} {...(slug === here ? { 'aria-current': 'true' } : {})}>
                  {names[language]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </header>
  )
}
