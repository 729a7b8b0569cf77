import { countsFor504, type RecordedStage } from './counts-for-50-4'

/** Without these three nobody has examined the piece. */
export const EXAMINED = ['accuracy', 'sources', 'plausibility'] as const

export type HeardOpinion = {
  readonly id: string
  readonly stage: RecordedStage
  /** Null: somebody outside. They have a name, but no power over the piece. */
  readonly personId: string | null
  readonly verdict: 'pass' | 'return'
  /** A return since took it back. */
  readonly withdrawn: boolean
  readonly text: string
  readonly checks: Readonly<Record<string, string>>
  /** Has the piece said the same ever since, letters and layout aside? */
  readonly stillSaid: boolean
}

export type Judged = {
  readonly opinions: readonly HeardOpinion[]
  /** Everybody who wrote at the piece, and those in its byline. */
  readonly authors: readonly string[]
  /** Who had a machine write it. */
  readonly prompterId: string | null
}

/** Why an opinion is no human review. Sentences: messages `evidence.because.{reason}`. */
export const SHORTCOMINGS = [
  'notReview',
  'notPassed',
  'withdrawn',
  'outside',
  'author',
  'prompter',
  'tooShort',
  'unexamined',
  'changedSince',
] as const
export type Shortcoming = (typeof SHORTCOMINGS)[number]

const lengthOf = (text: string): number => [...text.trim()].length

/** `na` says that nobody looked: no answer to whether something was examined. */
const isExamined = ({ checks }: HeardOpinion): boolean =>
  EXAMINED.every((check) => !['', 'na'].includes(checks[check] ?? ''))

type Of = Omit<Judged, 'opinions'>

const SHORT: Readonly<Record<Shortcoming, (opinion: HeardOpinion, of: Of) => boolean>> = {
  notReview: ({ stage }) => !countsFor504(stage),
  notPassed: ({ verdict }) => verdict !== 'pass',
  withdrawn: ({ withdrawn }) => withdrawn,
  outside: ({ personId }) => personId === null,
  author: ({ personId }, { authors }) => personId !== null && authors.includes(personId),
  prompter: ({ personId }, { prompterId }) => personId !== null && personId === prompterId,
  tooShort: ({ text, stage }) => lengthOf(text) < Math.max(stage.opinionMin, 1),
  unexamined: (opinion) => !isExamined(opinion),
  changedSince: ({ stillSaid }) => !stillSaid,
}

/** What keeps this opinion from counting; null: it is human review of the piece as it stands. */
export const shortcomingOf = (opinion: HeardOpinion, of: Of): Shortcoming | null =>
  SHORTCOMINGS.find((shortcoming) => SHORT[shortcoming](opinion, of)) ?? null

/** Has a person examined what readers get, with the power to refuse it? Read off the record of the review alone. */
export const humanReviewed = ({ opinions, ...of }: Judged): boolean =>
  opinions.some((opinion) => shortcomingOf(opinion, of) === null)
