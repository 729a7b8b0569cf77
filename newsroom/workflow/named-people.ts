import type { Actor } from '@/newsroom/people/actor'
import { holdsSomewhere } from '@/newsroom/people/holds'
import type { ReviewPlan, Stage } from './routes'

/** Here now, and able to read what the stage is about on some desk; for legal's stage, legal. */
const mayBeNamed = (person: Actor | undefined, { role }: Stage): boolean => {
  if (!person) return false
  return holdsSomewhere(person, 'legal') || (role !== 'legal' && holdsSomewhere(person, 'reporter'))
}

/** The first place of a plan that names somebody who cannot take its stage: `stages.{n}.people`; null: there is none. */
export const wronglyNamed = ({ stages }: ReviewPlan, people: readonly Actor[]): string | null => {
  const at = stages.findIndex((stage) =>
    (stage.people ?? []).some(
      (id) =>
        !mayBeNamed(
          people.find((one) => one.id === id),
          stage,
        ),
    ),
  )
  return at === -1 ? null : `stages.${at}.people`
}
