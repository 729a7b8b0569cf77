import type { Chrome } from '@/newsroom/article/chrome'
import { CORRECTIONS, type ListedQuery } from '@/newsroom/corrections/listed-address'
import { LISTED_KINDS } from '@/newsroom/corrections/listed-change'
import { type Locale, REGIONAL } from '@/newsroom/language/locales'
import type { SiteWords } from '../words'

type Props = {
  readonly chrome: Chrome
  readonly language: Locale
  readonly query: ListedQuery
  readonly months: readonly string[]
  readonly words: SiteWords
}

type ChoiceProps = {
  readonly name: keyof ListedQuery
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly words: SiteWords
}

const Choice = ({ name, value, options, words }: ChoiceProps) => (
  <label>
    {words(`corrections.${name}`)}{' '}
    <select name={name} defaultValue={value}>
      <option value="">{words('corrections.all')}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
)

const monthInWords = (month: string, language: Locale): string =>
  new Intl.DateTimeFormat(REGIONAL[language], { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
    new Date(`${month}-15T00:00:00Z`),
  )

/** Section, kind and month, chosen without a script. */
export const CorrectionFilter = ({ chrome, language, query, months, words }: Props) => (
  <form action={CORRECTIONS} className="choose" aria-label={words('corrections.filters')}>
    {language === chrome.language ? null : <input type="hidden" name="lang" value={language} />}
    <Choice
      name="section"
      value={query.section}
      words={words}
      options={chrome.sections.map(({ slug, names }) => ({ value: slug, label: names[language] }))}
    />
    <Choice
      name="kind"
      value={query.kind}
      words={words}
      options={LISTED_KINDS.map((kind) => ({ value: kind, label: words(`changes.kinds.${kind}`) }))}
    />
    <Choice
      name="month"
      value={query.month}
      words={words}
      options={months.map((month) => ({ value: month, label: monthInWords(month, language) }))}
    />
    <button type="submit">{words('corrections.apply')}</button>
  </form>
)
