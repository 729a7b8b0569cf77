import { type Issue, stop } from '@/newsroom/issue'
import type { Embargo } from '@/newsroom/time/embargo'
import { scheduleIssues } from '@/newsroom/time/publish-at'
import type { Answers } from './asks'
import type { StageFacts } from './edition-facts'
import type { ReviewPlan } from './routes'
import type { MoveName } from './table'

export type Judged = {
  readonly answers: Answers
  readonly now: Date
  readonly stage: StageFacts | null
  readonly plan: ReviewPlan | null
  readonly embargo: Embargo | null
  /** What stands at the path readers would be sent to; null: nothing was asked. */
  readonly redirect: 'free' | 'live' | 'itself' | 'loop' | null
}

type Judge = (judged: Judged) => readonly Issue[]

const MIN_REASON = 20

const lengthOf = (text = ''): number => [...text.trim()].length

const opinion: Judge = ({ answers, stage }) => {
  const least = stage?.opinionMin ?? 0
  const count = lengthOf(answers.opinion)
  const short = count < least ? [stop('opinion', 'tooShort', { values: { count, least } })] : []
  const open = (stage?.checks ?? []).filter((check) => !answers.checks?.[check])
  return [...short, ...open.map((check) => stop('checks', 'unanswered', { values: { check } }))]
}

const reason: Judge = ({ answers }) => {
  const count = lengthOf(answers.reason)
  return count < MIN_REASON ? [stop('reason', 'tooShort', { values: { count, least: MIN_REASON } })] : []
}

const stage: Judge = ({ answers, stage: now, plan }) => {
  const keys = plan?.stages.map(({ key }) => key) ?? []
  const [at, to] = [keys.indexOf(now?.key ?? ''), keys.indexOf(answers.stage ?? '')]
  return answers.stage === undefined || (to !== -1 && to < at) ? [] : [stop('stage', 'notEarlier')]
}

const schedule: Judge = ({ answers: { publishAt, unpublishAt }, embargo, now }) =>
  publishAt ? scheduleIssues({ publishAt, unpublishAt, embargoUntil: embargo?.until ?? null }, now) : []

const response: Judge = ({ answers, redirect }) => {
  const wants = answers.response
  return [
    ...(wants === 'redirect' && !answers.redirectTo ? [stop('redirectTo', 'blank')] : []),
    ...(wants === 'redirect' && redirect === 'free' ? [stop('redirectTo', 'notLive')] : []),
    ...(wants === 'redirect' && (redirect === 'itself' || redirect === 'loop')
      ? [stop('redirectTo', 'redirectLoop')]
      : []),
    ...(wants === 'legal' && !answers.blockedBy ? [stop('blockedBy', 'blank')] : []),
  ]
}

/** Which answers of which move are judged beside being given at all. */
const JUDGES: Partial<Readonly<Record<MoveName, readonly Judge[]>>> = {
  pass: [opinion],
  approve: [opinion],
  handBack: [stage],
  schedule: [schedule],
  forcePublish: [reason],
  withdraw: [response],
}

/** What is wrong with the answers, field by field. Nothing answered yet is not wrong yet: the dialog asks first. */
export const judgeAnswers = (move: MoveName, judged: Judged): readonly Issue[] =>
  (JUDGES[move] ?? []).flatMap((judge) => judge(judged))
