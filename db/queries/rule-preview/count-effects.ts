import type { Reader } from '@/db/connect'
import { askedOfPieces } from '@/newsroom/disclaimers/preview/asked-of-pieces'
import { RULE_EFFECTS, type RuleEffect } from '@/newsroom/disclaimers/preview/effect-on'
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
type Judged = PiecesAlike & { readonly effect: RuleEffect }

export type Numbered = { readonly n: number; readonly effect: RuleEffect }

export type Counted = {
  readonly counts: Readonly<Record<RuleEffect, number>>
  readonly hidden: number
  readonly looked: number
  readonly isWhole: boolean
  /** Those to be named, in their order. */
  readonly named: readonly Numbered[]
}

const sum = (groups: readonly PiecesAlike[]): number => groups.reduce((all, { pieces }) => all + pieces, 0)

const toName = (judged: readonly Judged[]): readonly Numbered[] =>
  RULE_EFFECTS.flatMap((effect) =>
    judged
      .flatMap((group) => (group.effect === effect && group.isOpen ? group.numbers : []))
      .toSorted((a, b) => a - b)
      .slice(0, NAMED)
      .map((n) => ({ n, effect })),
  ).slice(0, NAMED)

const counted = (judged: readonly Judged[], looked: number, isWhole: boolean): Counted => {
  const of = (effect: RuleEffect) => sum(judged.filter((group) => group.effect === effect))
  return {
    counts: { stopped: of('stopped'), gains: of('gains'), loses: of('loses'), moves: of('moves') },
    hidden: sum(judged.filter(({ isOpen }) => !isOpen)),
    named: toName(judged),
    looked,
    isWhole,
  }
}

const judge = (trial: Trial, groups: readonly PiecesAlike[], before: number): readonly Judged[] =>
  groups.flatMap((group) => {
    const effect = tryRule(trial, group.said)
    return effect ? [{ ...group, effect, numbers: group.numbers.map((n) => before + n) }] : []
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
