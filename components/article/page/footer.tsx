import { type Chrome, inLanguage } from '@/newsroom/article/chrome'
import { DECLARATION } from '@/newsroom/evidence/public-declaration'
import type { Locale } from '@/newsroom/language/locales'
import type { SiteWords } from '../words'

type Props = { readonly chrome: Chrome; readonly language: Locale; readonly words: SiteWords }

/** Rights, licences and contact as the settings of the newsroom word them. */
export const Footer = ({ chrome, language, words }: Props) => (
  <footer>
    <p className="name">{chrome.name}</p>
    {chrome.footer[language]
      .split(/\n+/)
      .filter((line) => line.trim() !== '')
      .map((line) => (
        <p key={line}>{line}</p>
      ))}
    <ul className="links">
      <li>
        <a href={inLanguage('/', language, chrome.language)}>{words('home')}</a>
      </li>
      <li>
        <a href={inLanguage('/corrections', language, chrome.language)}>{words('corrections.title')}</a>
      </li>
      {chrome.isDeclaring ? (
        <li>
          <a href={inLanguage(DECLARATION, language, chrome.language)}>{words('declaration.title')}</a>
        </li>
      ) : null}
      <li>
        <a href={inLanguage('/feed.xml', language, chrome.language)}>{words('feed')}</a>
      </li>
    </ul>
  </footer>
)
