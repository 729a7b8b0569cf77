import type { Locale } from '@/newsroom/language/locales'
import { maskedEmail } from '@/newsroom/people/masked-email'
import { CODE_MINUTES } from '@/newsroom/preview/code-tries'
import type { Surroundings } from '../article/page/frame'
import { plainPage } from './plain-page'
import { type OutsideWords, outsideWords } from './words'

export const CODE_FAULTS = ['wrong', 'over', 'tooSoon'] as const
export type CodeFault = (typeof CODE_FAULTS)[number]

export type CodeFacts = {
  readonly language: Locale
  readonly name: string
  readonly email: string
  /** A code is on its way and still holds. */
  readonly isSent: boolean
  readonly fault: CodeFault | null
  /** Address of the link. */
  readonly here: string
}

const Asking = ({
  words,
  here,
  fault,
}: {
  readonly words: OutsideWords
  readonly here: string
  readonly fault: CodeFault | null
}) => (
  <form method="post" action={`${here}/confirm`}>
    <p>
      <label htmlFor="code">{words('code.label')}</label>
      <input
        id="code"
        name="code"
        type="text"
        inputMode="numeric"
        autoComplete="one-time-code"
        pattern="[0-9 ]*"
        maxLength={9}
        required
        aria-describedby={fault === null ? 'code-hint' : 'code-fault code-hint'}
        {...(fault === 'wrong' ? { 'aria-invalid': true } : {})}
      />
      <small id="code-hint">{words('code.hint', { minutes: CODE_MINUTES })}</small>
    </p>
    <button className="first" type="submit">
      {words('code.submit')}
    </button>
  </form>
)

/** Who is there? Nothing of the piece is shown before the mail address has answered for them. */
export const codePage = (surroundings: Surroundings, facts: CodeFacts): Promise<string> => {
  const { language, name, email, isSent, fault, here } = facts
  const words = outsideWords(language)
  const children = (
    <>
      <p>{words('code.lead', { email: maskedEmail(email) })}</p>
      {fault === null ? null : (
        <p className="fault" role="alert" id="code-fault">
          {words(`code.${fault}`)}
        </p>
      )}
      {isSent ? <Asking {...{ words, here, fault }} /> : null}
      <form method="post" action={`${here}/code`}>
        <button className={isSent ? '' : 'first'} type="submit">
          {words(isSent ? 'code.again' : 'code.send')}
        </button>
      </form>
    </>
  )
  return plainPage(surroundings, { language, title: words('code.title', { name }), children })
}
