import { type Condition, type Fact, type Leaf, SHAPES, type Shape } from './condition'

/**
 * "the source is A or B", or with `is: false` "the source is neither A nor B". What is only so or not so has the one
 * value `true`; an amount has the limit it is more than, or with `is: false` at most.
 */
export type FactClause = {
  readonly kind: 'fact'
  readonly fact: Fact
  readonly is: boolean
  readonly values: readonly string[]
}

/** A rule's condition as a sentence is built: the screen puts in the words of its language. */
export type Clause = FactClause | { readonly kind: 'and' | 'or'; readonly clauses: readonly Clause[] }

const SO = ['true']

const plain = ({ fact, op, value }: Leaf): FactClause => ({
  kind: 'fact',
  fact,
  is: op !== 'ne',
  values: [value].flat().map(String),
})

/** Days are whole ones: from 31 on is more than 30, and less than 31 is not that. */
const limit = ({ fact, op, value }: Leaf): FactClause => {
  const days = Number(value)
  return { kind: 'fact', fact, is: op !== 'lt', values: [String(op === 'gt' ? days : days - 1)] }
}

const isSo = ({ fact, value }: Leaf): FactClause => ({ kind: 'fact', fact, is: value === true, values: SO })

const CLAUSE: Readonly<Record<Shape, (leaf: Leaf) => FactClause>> = {
  choice: plain,
  list: plain,
  flag: isSo,
  presence: isSo,
  number: limit,
}

const factClause = (leaf: Leaf): FactClause => CLAUSE[SHAPES[leaf.fact]](leaf)

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

const LEAF: Readonly<Record<Shape, (clause: FactClause) => Leaf>> = {
  choice: ({ fact, values }) => ({ fact, op: 'in', value: values }),
  list: ({ fact, values }) => ({ fact, op: 'in', value: values }),
  flag: ({ fact }) => ({ fact, op: 'eq', value: true }),
  presence: ({ fact }) => ({ fact, op: 'exists', value: true }),
  number: ({ fact, values: [most] }) => ({ fact, op: 'gt', value: Number(most) }),
}

const leafOf = (clause: FactClause): Condition => LEAF[SHAPES[clause.fact]](clause)

/** The way back: the condition that an edited sentence says. */
export const conditionOf = (clauses: readonly FactClause[]): Condition => ({
  all: clauses.map((clause) => (clause.is ? leafOf(clause) : { not: leafOf(clause) })),
})
