import { inLanguage } from '@/newsroom/article/chrome'
import type { Locale } from '@/newsroom/language/locales'
import { noticePath } from '@/newsroom/notices/notice-path'
import type { CarriedNotice } from '@/newsroom/notices/public-notice'
import type { SiteWords } from '../words'

type Props = {
  readonly notices: readonly CarriedNotice[]
  readonly language: Locale
  readonly house: Locale
  readonly words: SiteWords
}

/** From a page to the proof of its notices. It stands around the frozen fragment, whose bytes stay what they were. */
export const CarriedNotices = ({ notices, language, house, words }: Props) =>
  notices.length > 0 ? (
    <nav className="topics" aria-label={words('aboutNotices')}>
      <ul className="links">
        {notices.map(({ key, kind, n }) => (
          <li key={`${key} ${n}`}>
            <a href={inLanguage(noticePath(key, n), language, house)}>
              {words('aboutNotice', { kind: words(`noticeKinds.${kind}`) })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  ) : null
