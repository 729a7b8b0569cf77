import type { Reader } from '@/db/connect'
import { askedOfPieces } from '@/newsroom/disclaimers/preview/asked-of-pieces'
import type { EffectOn, RuleEffect } from '@/newsroom/disclaimers/preview/effect-on'
import { type Trial, tryRule } from '@/newsroom/disclaimers/preview/try-rule'
import type { Actor } from '@/newsroom/people/actor'
import { deskIds, readableStories } from '../readable-stories'
import { type Place, placeAfter } from './newest-pieces'
import { type PiecesAlike, piecesAlike } from './pieces-alike'

const NAMED = 20

/** How many pieces are looked at first, and after how many milliseconds it tells what it has counted. */
export type Limits = { readonly slice: number; readonly budget: number }

/** Well within what the database gives a statement, and what somebody waits for at a screen. */
export const ON_SCREEN: Limits = { slice: 10_000, budget: 4_000 }

const MOST_AT_ONCE = 100_000

/** As many as may be looked at in half the time that is left, at the speed of those before. */
const nextSize = (first: number, looked: number, spent: number, left: number): number =>
  Math.max(first, Math.min(MOST_AT_ONCE, Math.floor((looked / Math.max(spent, 1)) * (left / 2))))

/** Numbers are those of all live pieces, the newest being 1. */
type Judged = PiecesAlike & { readonly effects: readonly EffectOn[] }

export type Numbered = { readonly n: number; readonly effects: readonly EffectOn[] }

export type Counted = {
  readonly counts: Readonly<Record<RuleEffect, number>>
  readonly hidden: number
  readonly looked: number
  readonly isWhole: boolean
  /** Those to be named, in their order. */
  readonly named: readonly Numbered[]
}

const sum = (groups: readonly PiecesAlike[]): number => groups.reduce((all, { pieces }) => all + pieces, 0)

/** What somebody would least expect of the rule comes first: another notice than its own. */
const BY_WEIGHT: readonly RuleEffect[] = ['stopped', 'displaces', 'returns', 'gains', 'loses', 'moves', 'comesBack']

const weightOf = ({ effects }: Judged): number => Math.min(...effects.map(({ effect }) => BY_WEIGHT.indexOf(effect)))

const toName = (judged: readonly Judged[]): readonly Numbered[] =>
  BY_WEIGHT.flatMap((_, weight) =>
    judged
      .filter((group) => group.isOpen && weightOf(group) === weight)
      .flatMap(({ numbers, effects }) => numbers.map((n) => ({ n, effects })))
      .toSorted((a, b) => a.n - b.n)
      .slice(0, NAMED),
  ).slice(0, NAMED)

const counted = (judged: readonly Judged[], looked: number, isWhole: boolean): Counted => {
  const of = (done: RuleEffect) => sum(judged.filter(({ effects }) => effects.some(({ effect }) => effect === done)))
  return {
    counts: {
      ...{ stopped: of('stopped'), gains: of('gains'), loses: of('loses'), moves: of('moves') },
      ...{ displaces: of('displaces'), returns: of('returns'), comesBack: of('comesBack') },
    },
    hidden: sum(judged.filter(({ isOpen }) => !isOpen)),
    named: toName(judged),
    looked,
    isWhole,
  }
}

const judge = (trial: Trial, groups: readonly PiecesAlike[], before: number): readonly Judged[] =>
  groups.flatMap((group) => {
    const effects = tryRule(trial, group.said)
    return effects.length > 0 ? [{ ...group, effects, numbers: group.numbers.map((n) => before + n) }] : []
  })

/** Tries a rule on all that is out, slice by slice from the newest on, until the time given for it is over. */
export const countEffects = async (
  reader: Reader,
  actor: Actor,
  trial: Trial,
  { slice, budget }: Limits,
): Promise<Counted> => {
  const { templates, rules } = trial.after
  const asked = askedOfPieces({ templates, rules: [...trial.before.rules, ...rules] })
  const readable = readableStories(actor, await deskIds(reader))
  const from = performance.now()
  let size = slice
  const judged: Judged[] = []
  let after: Place | null = null
  let looked = 0
  for (;;) {
    const templateIds = templates.map(({ id }) => id)
    const groups = await piecesAlike(reader, { asked, templateIds, readable, at: trial.at, size, after })
    judged.push(...judge(trial, groups, looked))
    looked += sum(groups)
    after = await placeAfter(reader, after, size)
    if (after === null) return counted(judged, looked, true)
    const spent = performance.now() - from
    if (spent > budget) return counted(judged, looked, false)
    size = nextSize(slice, looked, spent, budget - spent)
  }
}
