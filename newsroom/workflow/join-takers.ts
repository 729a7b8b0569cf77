import { neededAt, type Stage } from './routes'

type Named = Pick<Stage, 'people' | 'needed' | 'roleToo'>

/** So many of these people that enough of either list must be among them, however they are picked. */
const enoughOf = (all: number, list: readonly string[], needed: number): number => all - list.length + needed

const both = (one: Stage, other: Stage): Named => {
  const [ours = [], theirs = []] = [one.people, other.people]
  const most = Math.max(neededAt(one), neededAt(other))
  const shared = ours.filter((id) => theirs.includes(id))
  if (shared.length >= most) return { people: shared, needed: most }
  const people = [...new Set([...ours, ...theirs])]
  const all = people.length
  return { people, needed: Math.max(enoughOf(all, ours, neededAt(one)), enoughOf(all, theirs, neededAt(other))) }
}

const counted = (one: Stage, other: Stage): Named => {
  const people = one.people ?? other.people ?? []
  const needed = Math.max(neededAt(one), neededAt(other))
  return people.length > 0 ? { people, needed, roleToo: true } : { needed }
}

/**
 * Whom a stage is for, and how many of them, so that it asks no less than either of two did: people both name, or
 * enough of all they name; and where only one names people, these, if they hold the role the other asked for.
 */
export const joinTakers = (one: Stage, other: Stage): Named => {
  const isNamed = ({ people = [] }: Stage): boolean => people.length > 0
  const { needed = 1, roleToo, ...named } = isNamed(one) && isNamed(other) ? both(one, other) : counted(one, other)
  return {
    ...named,
    ...(needed > 1 ? { needed } : {}),
    ...(roleToo || one.roleToo || other.roleToo ? { roleToo: true } : {}),
  }
}
