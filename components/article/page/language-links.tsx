import { inLanguage } from '@/newsroom/article/chrome'
import type { Locale } from '@/newsroom/language/locales'
import type { SiteWords } from '../words'
import { OWN_NAMES } from './own-names'

type Props = {
  readonly languages: readonly Locale[]
  readonly language: Locale
  readonly house: Locale
  readonly path: string
  readonly words: SiteWords
}

/** The same list in the other languages it has something in. */
export const LanguageLinks = ({ languages, language, house, path, words }: Props) =>
  languages.length > 1 ? (
    <nav aria-label={words('languages')}>
      <ul className="links">
        {languages.map((each) => (
          <li key={each}>
            <a
              href={inLanguage(path, each, house)}
              hrefLang={each}
              lang={each}
              {...(each === language ? { 'aria-current': 'page' } : {})}
            >
              {OWN_NAMES[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  ) : null
