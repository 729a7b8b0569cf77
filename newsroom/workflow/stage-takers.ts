import type { Actor } from '@/newsroom/people/actor'
import type { EditionFacts } from './edition-facts'
import { takesStage } from './takes-stage'
import { isHand } from './who'

type Staged = Pick<EditionFacts, 'deskId' | 'stage' | 'hands'>

/** Why somebody cannot take the stage on; null: they can. The same people may give the opinion it asks for. */
export const stageRefusal = (person: Actor, edition: Staged): 'role' | 'hand' | 'spoke' | 'passed' | null => {
  const { stage, deskId } = edition
  if (stage === null || !takesStage(person, stage, deskId)) return 'role'
  if (stage.kind !== 'proof' && isHand(person, edition)) return 'hand'
  if (stage.kind === 'review' && stage.spoke.includes(person.id)) return 'spoke'
  return stage.passed.includes(person.id) ? 'passed' : null
}
