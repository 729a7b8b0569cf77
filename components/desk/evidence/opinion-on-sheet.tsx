import { opinionHash } from '@/newsroom/evidence/opinion-hash'
import type { SheetOpinion } from '@/newsroom/evidence/sheet-opinion'
import type { Locale } from '@/newsroom/language/locales'
import { ROLES } from '@/newsroom/people/roles'
import { CHECKS, isKnownStage } from '@/newsroom/workflow/known-stages'
import type { SheetWords } from './words'

type Props = {
  readonly opinion: SheetOpinion
  readonly locale: Locale
  readonly words: SheetWords
  readonly time: (at: Date) => string
}

const roleIn = ({ people }: SheetWords, role: string): string => {
  const known = ROLES.find((one) => one === role)
  return known ? people(`roles.${known}`) : role
}

/** Known stages have words; one a house made up has its own. */
const stageIn = ({ moves }: SheetWords, { stage, stageNames }: SheetOpinion, locale: Locale): string => {
  if (stageNames) return stageNames[locale]
  return isKnownStage(stage.key) ? moves(`stages.${stage.key}`) : stage.key
}

const ANSWERS = ['ok', 'changed', 'problem', 'na'] as const

const answerIn = ({ moves }: SheetWords, given: string): string => {
  const known = ANSWERS.find((answer) => answer === given)
  return known ? moves(`options.checks.${known}`) : given
}

/** One opinion with its signature: name, role, time, and by which hashes text and opinion are known again. */
export function OpinionOnSheet({ opinion, locale, words, time }: Props) {
  const { evidence, moves } = words
  const checked = CHECKS.filter((check) => opinion.checks[check])
  return (
    <li className="flex flex-col gap-2 border-t border-rule py-4 break-inside-avoid">
      <h3 className="font-serif text-18">
        {`${stageIn(words, opinion, locale)} · ${evidence('edition', { n: opinion.n })} · ${evidence(`verdicts.${opinion.verdict}`)}`}
      </h3>
      <p className="font-medium">{evidence('by', { name: opinion.name, role: roleIn(words, opinion.role) })}</p>
      <p className="max-w-[68ch] leading-text whitespace-pre-line">{opinion.text || evidence('noText')}</p>
      {checked.length === 0 ? null : (
        <ul className="flex flex-wrap gap-x-5 text-14">
          {checked.map((check) => (
            <li key={check}>{`${moves(`checks.${check}`)}: ${answerIn(words, opinion.checks[check] ?? '')}`}</li>
          ))}
        </ul>
      )}
      <p className="tabular text-14 text-muted">
        {opinion.opened ? `${evidence('opened', { time: time(opinion.opened) })} · ` : ''}
        {evidence('submitted', { time: time(opinion.at) })}
      </p>
      <dl className="grid grid-cols-[max-content_1fr] gap-x-3 text-14">
        <dt className="text-muted">{evidence('readHash')}</dt>
        <dd className="font-mono break-all">{opinion.readHash}</dd>
        <dt className="text-muted">{evidence('opinionHash')}</dt>
        <dd className="font-mono break-all">{opinionHash(opinion)}</dd>
      </dl>
      <p className={`text-14 ${opinion.shortcoming === null ? 'text-stet' : 'text-muted'}`}>
        {opinion.shortcoming === null
          ? evidence('counts')
          : evidence('countsNot', { because: evidence(`because.${opinion.shortcoming}`) })}
      </p>
    </li>
  )
}
