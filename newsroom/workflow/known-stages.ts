import type { Stage } from './routes'

/** What a stage can ask its reviewer to have looked at. Words: `moves.checks.{key}`. */
export const CHECKS = [
  'accuracy',
  'sources',
  'plausibility',
  'law',
  'rights',
  'wording',
  'headline',
  'images',
  'terms',
] as const

type Usual = Pick<Stage, 'kind' | 'role'>

const review: Usual = { kind: 'review', role: 'editor' }
const proof: Usual = { kind: 'proof', role: 'reporter' }

/** Stages every house has a word for (`moves.stages.{key}`), each as it usually is; any other needs names of its own. */
export const KNOWN_STAGES = {
  review,
  review_1: review,
  review_2: review,
  review_3: { kind: 'review', role: 'chief' },
  legal: { kind: 'review', role: 'legal' },
  guest: review,
  proof_1: proof,
  proof_2: proof,
  proof_3: proof,
  sign_off: { kind: 'decision', role: 'chief' },
} as const satisfies Readonly<Record<string, Usual>>

export type KnownStage = keyof typeof KNOWN_STAGES

export const isKnownStage = (key: string): key is KnownStage => Object.hasOwn(KNOWN_STAGES, key)
