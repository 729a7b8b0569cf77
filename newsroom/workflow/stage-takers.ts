import type { Actor } from '@/newsroom/people/actor'
import { holds } from '@/newsroom/people/holds'
import type { EditionFacts } from './edition-facts'
import { isHand } from './who'

type Staged = Pick<EditionFacts, 'deskId' | 'stage' | 'hands'>

/** Why somebody cannot take the stage on; null: they can. The same people may give the opinion it asks for. */
export const stageRefusal = (person: Actor, edition: Staged): 'role' | 'hand' | 'spoke' | null => {
  const { stage, deskId } = edition
  if (stage === null || !holds(person, stage.role, deskId)) return 'role'
  if (stage.kind !== 'proof' && isHand(person, edition)) return 'hand'
  return stage.kind === 'review' && stage.spoke.includes(person.id) ? 'spoke' : null
}
