import type { Condition, Fact, Leaf } from './condition'

/** "the source is A or B", or with `is: false` "the source is neither A nor B". */
export type FactClause = {
  readonly kind: 'fact'
  readonly fact: Fact
  readonly is: boolean
  readonly values: readonly string[]
}

/** A rule's condition as a sentence is built: the screen puts in the words of its language. */
export type Clause = FactClause | { readonly kind: 'and' | 'or'; readonly clauses: readonly Clause[] }

const factClause = ({ fact, op, value }: Leaf): FactClause => ({
  kind: 'fact',
  fact,
  is: op !== 'ne',
  values: typeof value === 'string' ? [value] : value,
})

const OPPOSITE = { and: 'or', or: 'and' } as const

/** "Not" is moved down to the facts, so that no sentence has to say "it is not so that". */
const negated = (clause: Clause): Clause =>
  clause.kind === 'fact'
    ? { ...clause, is: !clause.is }
    : { kind: OPPOSITE[clause.kind], clauses: clause.clauses.map(negated) }

const joined = (kind: 'and' | 'or', clauses: readonly Clause[]): Clause => {
  const flat = clauses.flatMap((clause) => (clause.kind === kind ? clause.clauses : [clause]))
  const [only] = flat
  return flat.length === 1 && only ? only : { kind, clauses: flat }
}

/** An `and` without clauses means every piece; an `or` without clauses means none. */
export const sentenceOf = (condition: Condition): Clause => {
  if ('all' in condition) return joined('and', condition.all.map(sentenceOf))
  if ('any' in condition) return joined('or', condition.any.map(sentenceOf))
  if ('not' in condition) return negated(sentenceOf(condition.not))
  return factClause(condition)
}

const isFact = (clause: Clause): clause is FactClause => clause.kind === 'fact'

/** The clauses of a sentence that can be edited in place: facts joined by "and". Null for anything more involved. */
export const editableClauses = (clause: Clause): readonly FactClause[] | null => {
  if (isFact(clause)) return [clause]
  return clause.kind === 'and' && clause.clauses.every(isFact) ? clause.clauses : null
}

const leafOf = ({ fact, values }: FactClause): Condition => ({ fact, op: 'in', value: values })

/** The way back: the condition that an edited sentence says. */
export const conditionOf = (clauses: readonly FactClause[]): Condition => ({
  all: clauses.map((clause) => (clause.is ? leafOf(clause) : { not: leafOf(clause) })),
})
