import type { Condition, Fact, Facts, Leaf, Op } from './condition'

/** A fact that made a condition hold. An empty value means that the piece has none, e.g. no section yet. */
export type Matched = { readonly fact: Fact; readonly value: string }

const meets = (held: readonly string[], wanted: readonly string[]) => wanted.some((value) => held.includes(value))

/** Every fact is asked as a list, so that each operation has an answer for each fact. */
const ASK: Readonly<Record<Op, (held: readonly string[], wanted: readonly string[]) => boolean>> = {
  eq: meets,
  in: meets,
  has: meets,
  ne: (held, wanted) => !meets(held, wanted),
}

const listed = (value: string | readonly string[] | null): readonly string[] =>
  value === null ? [] : typeof value === 'string' ? [value] : value

const holdsLeaf = ({ fact, op, value }: Leaf, facts: Facts) => ASK[op](listed(facts[fact]), listed(value))

/** Does the piece with these facts meet the condition? */
export const holdsFor = (condition: Condition, facts: Facts): boolean => {
  if ('all' in condition) return condition.all.every((part) => holdsFor(part, facts))
  if ('any' in condition) return condition.any.some((part) => holdsFor(part, facts))
  if ('not' in condition) return !holdsFor(condition.not, facts)
  return holdsLeaf(condition, facts)
}

/** The facts that decide: for a question answered yes, what was found; for one answered no, what stood there instead. */
const leafFacts = (leaf: Leaf, facts: Facts): readonly Matched[] => {
  const held = listed(facts[leaf.fact])
  const found = held.filter((value) => listed(leaf.value).includes(value))
  const telling = found.length > 0 ? found : held
  return telling.length > 0 ? telling.map((value) => ({ fact: leaf.fact, value })) : [{ fact: leaf.fact, value: '' }]
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
