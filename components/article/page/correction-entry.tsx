import { paragraphsOf } from '@/newsroom/corrections/change-text'
import type { ListedChange } from '@/newsroom/corrections/listed-change'
import type { Locale } from '@/newsroom/language/locales'
import { fullMoment, zonedTime } from '../dates'
import type { SiteWords } from '../words'

type Props = {
  readonly entry: ListedChange
  readonly language: Locale
  readonly timeZone: string
  readonly words: SiteWords
}

/** One correction: of what, when, of which kind, and word for word what stands in its note. */
export const CorrectionEntry = ({ entry, language, timeZone, words }: Props) => {
  const { at, kind, lines, section, headline, label: called, href } = entry
  const label = words(`changes.kinds.${kind}`)
  const shelf = words('corrections.of', { section: section[language] })
  return (
    <li>
      <h2>
        <a href={href}>{headline === null ? shelf : headline}</a>
      </h2>
      <p className="by">
        <strong className="label">{label}</strong>
        {called ? <strong className="label">{called}</strong> : null}
        {headline === null ? null : <span>{section[language]}</span>}
        <time dateTime={zonedTime(at, timeZone)}>{fullMoment(at, language, timeZone)}</time>
      </p>
      {paragraphsOf(lines).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </li>
  )
}
