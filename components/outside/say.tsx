import type { Locale } from '@/newsroom/language/locales'
import type { Stage } from '@/newsroom/workflow/routes'
import { staticMarkup } from '../article/static-markup'
import { CheckQuestions } from './check-questions'
import { type OutsideWords, outsideWords } from './words'

export const SAY_FAULTS = ['blank', 'tooShort', 'unanswered', 'verdict', 'given', 'threadFull'] as const
export type SayFault = (typeof SAY_FAULTS)[number]

/** What was typed and could not be taken: it is shown again, never lost. */
export type Typed = {
  readonly text: string
  readonly verdict: string
  readonly checks: Readonly<Record<string, string>>
}

export type SayFacts = {
  readonly language: Locale
  /** Address of the link. */
  readonly here: string
  /** The stage that waits for their opinion; null: it has been given, or the piece has gone on. */
  readonly stage: Pick<Stage, 'opinionMin' | 'checks'> | null
  readonly hasSpoken: boolean
  /** The text has not been changed since they were asked. */
  readonly isCurrent: boolean
  readonly remarks: readonly { readonly id: string; readonly text: string }[]
  readonly typed: Typed | null
  readonly fault: SayFault | null
  readonly isSent: boolean
}

type Props = SayFacts & { readonly words: OutsideWords }

const Standing = ({ words, stage, hasSpoken, isCurrent, isSent }: Props) => (
  <>
    {isSent ? <p role="status">{words('say.sent')}</p> : null}
    {hasSpoken ? <p role="status">{words('say.given')}</p> : null}
    {stage === null && !hasSpoken ? <p>{words('say.gone')}</p> : null}
    {stage === null ? null : <p>{words(isCurrent ? 'say.counts' : 'say.changed')}</p>}
  </>
)

const Verdict = ({ words, typed }: Props) => (
  <fieldset>
    <legend>{words('say.verdict')}</legend>
    {(['pass', 'return'] as const).map((verdict) => (
      <label key={verdict}>
        <input type="radio" name="verdict" value={verdict} required defaultChecked={typed?.verdict === verdict} />
        {words(`say.${verdict}`)}
      </label>
    ))}
  </fieldset>
)

const Form = (props: Props) => {
  const { words, here, stage, typed, fault } = props
  const least = stage?.opinionMin ?? 0
  return (
    <form method="post" action={stage === null ? `${here}/remark` : `${here}/opinion`}>
      {fault === null ? null : (
        <p className="fault" role="alert" id="say-fault">
          {words(`say.faults.${fault}`, { least })}
        </p>
      )}
      <p>
        <label htmlFor="text">{words('say.text')}</label>
        <textarea
          id="text"
          name="text"
          rows={6}
          maxLength={4000}
          required
          defaultValue={typed?.text ?? ''}
          {...(stage === null ? {} : { 'aria-describedby': 'least' })}
        />
        {stage === null ? null : <small id="least">{words('say.least', { least })}</small>}
      </p>
      {stage === null ? null : <CheckQuestions words={words} keys={stage.checks} given={typed?.checks ?? {}} />}
      {stage === null ? null : <Verdict {...props} />}
      {stage === null ? null : (
        <button className="first" type="submit">
          {words('say.give')}
        </button>
      )}
      <button type="submit" formAction={`${here}/remark`} formNoValidate>
        {words(stage === null ? 'say.send' : 'say.remark')}
      </button>
    </form>
  )
}

const Mine = ({ words, remarks }: Props) =>
  remarks.length === 0 ? null : (
    <>
      <h3>{words('say.mine')}</h3>
      {remarks.map(({ id, text }) => (
        <p key={id} className="mine">
          {text}
        </p>
      ))}
    </>
  )

/** Where an outside reviewer says what they think, under the piece. */
export const say = (facts: SayFacts): Promise<string> => {
  const props = { ...facts, words: outsideWords(facts.language) }
  return staticMarkup(
    <section className="outside" id="say" lang={facts.language} aria-labelledby="say-title">
      <h2 id="say-title">{props.words('say.title')}</h2>
      <Standing {...props} />
      <Form {...props} />
      <Mine {...props} />
    </section>,
  )
}
