import type { StageFacts } from './edition-facts'
import { neededAt } from './routes'

/** How many people have yet to pass the stage; never none, since it waits. */
export const stillNeeded = (stage: Pick<StageFacts, 'needed' | 'passed'>): number =>
  Math.max(1, neededAt(stage) - stage.passed.length)
