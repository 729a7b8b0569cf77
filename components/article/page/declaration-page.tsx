import { inLanguage } from '@/newsroom/article/chrome'
import { DECLARATION, type PublicDeclaration, type PublicDeclarations } from '@/newsroom/evidence/public-declaration'
import { LOCALES, type Locale } from '@/newsroom/language/locales'
import { dayInWords } from '@/newsroom/time/day-in-words'
import { fullMoment } from '../dates'
import { staticMarkup } from '../static-markup'
import { type SiteWords, siteWords } from '../words'
import { DocumentHead } from './document-head'
import { framed, type Surroundings } from './frame'

type Props = {
  readonly declared: PublicDeclarations
  readonly language: Locale
  readonly surroundings: Surroundings
}

type Parts = {
  readonly declaration: PublicDeclaration
  readonly words: SiteWords
  /** To the minute, with its zone. */
  readonly when: (at: Date) => string
  readonly day: (at: Date) => string
}

const Text = ({ text }: Pick<PublicDeclaration, 'text'>) => (
  <blockquote className="declared">
    {text
      .split(/\n+/)
      .filter((line) => line.trim() !== '')
      .map((line) => (
        <p key={line}>{line}</p>
      ))}
  </blockquote>
)

/** Under which law, who stands behind it, and since when. */
const Facts = ({ declaration: { n, reference, responsible, from, to }, words, when }: Omit<Parts, 'day'>) => (
  <>
    <p>{words('declaration.answers', responsible)}</p>
    <p className="moment">{words('declaration.reference', { reference })}</p>
    <p className="moment">
      {to === null
        ? words('declaration.since', { n, from: when(from) })
        : words('declaration.span', { n, from: when(from), to: when(to) })}
    </p>
  </>
)

const Former = ({ day, ...parts }: Parts) => {
  const { declaration, words } = parts
  const { n, text, from, to } = declaration
  return (
    <li>
      <details>
        <summary>{words('declaration.one', { n, from: day(from), to: to === null ? '' : day(to) })}</summary>
        <Text text={text} />
        <Facts {...parts} />
      </details>
    </li>
  )
}

/** What the house declares of machines, for readers and for platforms, with what it declared before. */
export const declarationPage = async ({ declared, language, surroundings }: Props): Promise<string> => {
  const { chrome, origin } = surroundings
  const words = siteWords(language)
  const parts = {
    words,
    when: (at: Date) => fullMoment(at, language, chrome.timeZone),
    day: (at: Date) => dayInWords(at, language, chrome.timeZone),
  }
  const { current, former } = declared
  const title = words('declaration.title')
  const main = await staticMarkup(
    <div className="plain proof">
      <h1>{title}</h1>
      <p>{words('declaration.lead', { name: chrome.name })}</p>
      {current === null ? <p>{words('declaration.none', { name: chrome.name })}</p> : null}
      {current === null ? null : (
        <>
          <Text text={current.text} />
          <Facts declaration={current} {...parts} />
        </>
      )}
      {former.length === 0 ? null : (
        <>
          <h2 className="small">{words('declaration.former')}</h2>
          <ul className="record">
            {former.map((declaration) => (
              <Former key={declaration.n} declaration={declaration} {...parts} />
            ))}
          </ul>
        </>
      )}
    </div>,
  )
  return framed(surroundings, {
    language,
    languages: LOCALES,
    kind: 'list',
    here: null,
    path: DECLARATION,
    main,
    head: (
      <DocumentHead
        {...{ chrome, origin, language, title }}
        description={words('declaration.lead', { name: chrome.name })}
        canonical={inLanguage(DECLARATION, language, chrome.language)}
      />
    ),
  })
}
