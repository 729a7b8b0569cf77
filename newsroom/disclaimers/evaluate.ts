import type { Condition, Fact, Facts, Leaf, Op } from './condition'

/**
 * A fact that made a condition hold. An empty value means that the piece has none, e.g. no section yet. Of an amount the
 * limit is told, `> 30`, and not the amount: it is the reason, and it stays the same from day to day.
 */
export type Matched = { readonly fact: Fact; readonly value: string }

type Held = Facts[Fact]
type Value = Leaf['value']

const listed = (value: Held | Value): readonly string[] => {
  if (value === null) return []
  return [value].flat().map(String)
}

const meets = (held: Held, wanted: Value): boolean => {
  const there = listed(held)
  return listed(wanted).some((value) => there.includes(value))
}

const isThere = (held: Held): boolean => (typeof held === 'boolean' ? held : listed(held).length > 0)

const amount = (value: Held | Value): number => (typeof value === 'number' ? value : Number.NaN)

/** Each operation has an answer for each fact; what cannot be compared is not greater and not less. */
const ASK: Readonly<Record<Op, (held: Held, wanted: Value) => boolean>> = {
  eq: meets,
  in: meets,
  has: meets,
  ne: (held, wanted) => !meets(held, wanted),
  exists: (held, wanted) => isThere(held) === (wanted !== false),
  gt: (held, wanted) => amount(held) > amount(wanted),
  gte: (held, wanted) => amount(held) >= amount(wanted),
  lt: (held, wanted) => amount(held) < amount(wanted),
}

const holdsLeaf = ({ fact, op, value }: Leaf, facts: Facts) => ASK[op](facts[fact], value)

/** Does the piece with these facts meet the condition? */
export const holdsFor = (condition: Condition, facts: Facts): boolean => {
  if ('all' in condition) return condition.all.every((part) => holdsFor(part, facts))
  if ('any' in condition) return condition.any.some((part) => holdsFor(part, facts))
  if ('not' in condition) return !holdsFor(condition.not, facts)
  return holdsLeaf(condition, facts)
}

/** How a limit is told when it was passed, and when it was not. */
const LIMITS: Partial<Readonly<Record<Op, readonly [yes: string, no: string]>>> = {
  gt: ['>', '≤'],
  gte: ['≥', '<'],
  lt: ['<', '≥'],
}

/** The facts that decide: for a question answered yes, what was found; for one answered no, what stood there instead. */
const leafFacts = (leaf: Leaf, facts: Facts): readonly Matched[] => {
  const { fact, op, value } = leaf
  const limit = LIMITS[op]
  if (limit) return [{ fact, value: `${limit[holdsLeaf(leaf, facts) ? 0 : 1]} ${listed(value).join()}` }]
  const held = listed(facts[fact])
  const found = held.filter((one) => listed(value).includes(one))
  const telling = found.length > 0 ? found : held
  return telling.length > 0 ? telling.map((one) => ({ fact, value: one })) : [{ fact, value: '' }]
}

/** Of several parts, those decide that came out as the whole did. */
const deciding = (condition: Condition, facts: Facts): readonly Matched[] => {
  if ('not' in condition) return deciding(condition.not, facts)
  if ('fact' in condition) return leafFacts(condition, facts)
  const parts = 'all' in condition ? condition.all : condition.any
  const outcome = holdsFor(condition, facts)
  return parts.filter((part) => holdsFor(part, facts) === outcome).flatMap((part) => deciding(part, facts))
}

/** The facts that made a condition hold, each once, in a fixed order. Ask only of conditions that hold. */
export const matchedFacts = (condition: Condition, facts: Facts): readonly Matched[] => {
  const byName = new Map(deciding(condition, facts).map((matched) => [`${matched.fact}=${matched.value}`, matched]))
  return [...byName.keys()].sort().flatMap((name) => byName.get(name) ?? [])
}
