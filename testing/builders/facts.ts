import type { Facts } from '@/newsroom/disclaimers/condition'
import { BEGUN, factsOf } from '@/newsroom/disclaimers/facts'
import { piece } from './package'

/** What rules see of a piece of which nothing is said but what a test says. */
export const facts = (more: Partial<Facts> = {}): Facts => ({
  ...factsOf({ ...piece(), sectionId: null, topicIds: [] }, { sections: [], topics: [], elections: [] }, BEGUN),
  ...more,
})
