import type { Actor } from '@/newsroom/people/actor'
import { holds } from '@/newsroom/people/holds'
import { readsDesk } from '@/newsroom/people/reads-desk'
import type { Stage } from './routes'

/** Whom a stage is for: the people it names, or everybody of its role. */
export type Takers = Pick<Stage, 'role' | 'people' | 'roleToo'>

/**
 * Is the stage theirs on this desk? Where people are named, theirs alone, whatever role they hold; but nobody reads what
 * their desks do not show them, and legal's word stays legal's.
 */
export const takesStage = (person: Actor, { role, people = [], roleToo = false }: Takers, deskId: string): boolean => {
  if (people.length === 0) return holds(person, role, deskId)
  return (
    people.includes(person.id) &&
    (roleToo || role === 'legal' ? holds(person, role, deskId) : readsDesk(person, deskId))
  )
}
