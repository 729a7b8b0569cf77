import type { PerLocale } from '@/newsroom/language/locales'
import type { Role } from '@/newsroom/people/roles'

/** Only `review` is a second pair of eyes; `decision` signs off what was reviewed; proofs and machines never count. */
export const STAGE_KINDS = ['review', 'decision', 'proof'] as const
export type StageKind = (typeof STAGE_KINDS)[number]

export const ON_CHANGE = ['recheck', 'restart', 'classed'] as const
export type OnChange = (typeof ON_CHANGE)[number]

export type Stage = {
  readonly key: string
  readonly kind: StageKind
  readonly role: Role
  /** Ids of the only people who may take it, whatever their role; none: everybody of the role. */
  readonly people?: readonly string[]
  /** They have to hold the role as well: one of two joined routes names people, the other asks for a role. */
  readonly roleToo?: boolean
  /** How many different people have to pass it before the next opens; without: one. */
  readonly needed?: number
  /** Shortest opinion, in code points; 0: none asked. */
  readonly opinionMin: number
  /** Keys of checklist answers it asks for. */
  readonly checks: readonly string[]
  /** Hours from the opening of the stage; null: no deadline. */
  readonly hours: number | null
  /** What this house calls it; without, the words of its key. */
  readonly names?: PerLocale
  /** Somebody outside may speak here, named by a reviewer's link. Never the last stage: the last word is the house's. */
  readonly guest?: boolean
}

/** A plan of review as it is copied onto a run. */
export type ReviewPlan = {
  readonly key: string
  /** Nobody holds two review stages of one run. */
  readonly distinctPersons: boolean
  /** What a change of the package does to the opinions given before it. */
  readonly onChange: OnChange
  readonly stages: readonly [Stage, ...Stage[]]
}

const stage = (key: string, kind: StageKind, role: Role, more: Partial<Stage> = {}): Stage => ({
  key,
  kind,
  role,
  opinionMin: 0,
  checks: [],
  hours: null,
  ...more,
})

const OPINION = { opinionMin: 30, checks: ['accuracy', 'sources', 'plausibility'] } as const

/** The plans every newsroom begins with. The chief edits copies of them as data. */
export const BUILT_IN = {
  one_review: {
    key: 'one_review',
    distinctPersons: true,
    onChange: 'recheck',
    stages: [stage('review', 'review', 'editor')],
  },
  three_reviews: {
    key: 'three_reviews',
    distinctPersons: true,
    onChange: 'classed',
    stages: [
      stage('review_1', 'review', 'editor', OPINION),
      stage('review_2', 'review', 'editor', OPINION),
      stage('review_3', 'review', 'chief', OPINION),
      stage('proof_1', 'proof', 'reporter'),
      stage('sign_off', 'decision', 'chief'),
    ],
  },
  with_legal: {
    key: 'with_legal',
    distinctPersons: true,
    onChange: 'recheck',
    stages: [
      stage('review', 'review', 'editor'),
      stage('legal', 'review', 'legal'),
      stage('sign_off', 'decision', 'chief'),
    ],
  },
  guest_check: {
    key: 'guest_check',
    distinctPersons: true,
    onChange: 'recheck',
    stages: [stage('guest', 'review', 'editor', { ...OPINION, guest: true }), stage('review', 'review', 'editor')],
  },
} as const satisfies Record<string, ReviewPlan>

export type BuiltIn = keyof typeof BUILT_IN
export const DEFAULT_ROUTE: BuiltIn = 'one_review'

/** The stage of this key, and whether it is the last; null: the plan has none such. */
export const stageOf = (plan: ReviewPlan, key: string): { readonly stage: Stage; readonly last: boolean } | null => {
  const at = plan.stages.findIndex((known) => known.key === key)
  const found = plan.stages[at]
  return found ? { stage: found, last: at === plan.stages.length - 1 } : null
}

/** How many different people the stage wants. */
export const neededAt = ({ needed = 1 }: Pick<Stage, 'needed'>): number => needed

/** The stage is one person's, and nobody's by name. */
const isAnybodys = (stage: Stage): boolean => neededAt(stage) === 1 && (stage.people ?? []).length === 0

/** May somebody outside speak at this stage? Not at the last, nor where people are named or counted. */
export const takesGuests = (plan: ReviewPlan, key: string): boolean => {
  const found = stageOf(plan, key)
  return found !== null && found.stage.guest === true && isAnybodys(found.stage) && !found.last
}

export const stageAfter = (plan: ReviewPlan, key: string): Stage | null => {
  const at = plan.stages.findIndex((known) => known.key === key)
  return at === -1 ? null : (plan.stages[at + 1] ?? null)
}
