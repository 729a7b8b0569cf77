import type { ZodError } from 'zod'
import type { PublicArticle } from '@/newsroom/article/public-article'
import { MOST_SAID } from '@/newsroom/corrections/reader-report'
import type { Surroundings } from '../article/page/frame'
import { plainPage } from './plain-page'
import { type OutsideWords, outsideWords } from './words'

const REPORT_FAULTS = ['wrong', 'quote', 'email', 'tooMany'] as const
export type ReportFault = (typeof REPORT_FAULTS)[number]

/** The first field that could not be taken. */
export const reportFaultOf = ({ issues }: ZodError): ReportFault =>
  REPORT_FAULTS.find((fault) => issues.some(({ path }) => path[0] === fault)) ?? 'wrong'

export type ReportTyped = {
  readonly quote: string
  readonly wrong: string
  readonly email: string
  readonly publicationId: string
}

type Facts = {
  readonly article: PublicArticle
  readonly typed: ReportTyped
  readonly fault: ReportFault | null
  /** Of a report that has just come in. */
  readonly reference: string | null
}

type Props = Facts & { readonly words: OutsideWords }

/** What ties a field to what is said of it. */
const described = (name: string, fault: ReportFault | null) =>
  fault === name
    ? ({ 'aria-invalid': true, 'aria-describedby': `${name}-hint fault` } as const)
    : ({ 'aria-describedby': `${name}-hint` } as const)

const Passage = ({ words, typed, fault }: Props) => (
  <p>
    <label htmlFor="quote">{words('report.quote')}</label>
    <textarea
      id="quote"
      name="quote"
      rows={3}
      maxLength={MOST_SAID.quote}
      defaultValue={typed.quote}
      {...described('quote', fault)}
    />
    <small id="quote-hint">{words('report.quoteHint')}</small>
  </p>
)

const Wrong = ({ words, typed, fault }: Props) => (
  <p>
    <label htmlFor="wrong">{words('report.wrong')}</label>
    <textarea
      id="wrong"
      name="wrong"
      rows={5}
      maxLength={MOST_SAID.wrong}
      required
      defaultValue={typed.wrong}
      {...described('wrong', fault)}
    />
    <small id="wrong-hint">{words('report.wrongHint')}</small>
  </p>
)

const Mail = ({ words, typed, fault }: Props) => (
  <p>
    <label htmlFor="email">{words('report.email')}</label>
    <input
      id="email"
      name="email"
      type="email"
      autoComplete="email"
      maxLength={MOST_SAID.email}
      defaultValue={typed.email}
      {...described('email', fault)}
    />
    <small id="email-hint">{words('report.emailHint')}</small>
  </p>
)

const Form = (props: Props) => {
  const { article, words, typed, fault } = props
  return (
    <form method="post" action={`/report-error${article.head.path}`}>
      {fault === null ? null : (
        <p className="fault" role="alert" id="fault">
          {words(`report.faults.${fault}`)}
        </p>
      )}
      <input type="hidden" name="publicationId" value={typed.publicationId} />
      <Passage {...props} />
      <Wrong {...props} />
      <Mail {...props} />
      <button className="first" type="submit">
        {words('report.send')}
      </button>
    </form>
  )
}

/** Where a reader says what is wrong in an article. A page like any other: it needs no script. */
export const reportPage = (surroundings: Surroundings, facts: Facts): Promise<string> => {
  const { article, reference } = facts
  const { language } = article
  const words = outsideWords(language)
  const children = (
    <>
      <p>
        {words('report.about')} <a href={article.head.path}>{article.headline}</a>
      </p>
      {reference === null ? (
        <Form {...facts} words={words} />
      ) : (
        <p role="status">{words('report.sent', { reference })}</p>
      )}
    </>
  )
  return plainPage(surroundings, { language, title: words('report.title'), children })
}
