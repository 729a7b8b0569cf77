import type { EditionFacts, StageFacts } from '@/newsroom/workflow/edition-facts'
import { BUILT_IN, type Stage } from '@/newsroom/workflow/routes'
import { IN_WORK, type State } from '@/newsroom/workflow/states'
import { DESK } from '../cast'
import { edition } from './edition'
import type { World, WorldEdition } from './world'

const REVIEW: Stage = { ...BUILT_IN.one_review.stages[0] }

/** How many different people a stage of this world wants. */
export const neededIn = (world: World, stage: number): number => world.needed[stage] ?? 1

/** Who has passed the stage the edition waits at, of the text as it is. */
export const passedIn = ({ passed, stage: at, headHash }: WorldEdition): readonly string[] => [
  ...new Set(passed.filter(({ stage, hash }) => stage === at && hash === headHash).map(({ by }) => by)),
]

/** Of each stage passed so far the opinions that are missing about the text as it is. */
const staleIn = (world: World, { passed, stage: at, headHash }: WorldEdition): StageFacts['stale'] =>
  Array.from({ length: at }, (_, stage) => {
    const said = passed.filter((one) => one.stage === stage)
    const people = [...new Set(said.map(({ by }) => by))]
    const isCurrent = (by: string) => said.some((one) => one.by === by && one.hash === headHash)
    const missing = neededIn(world, stage) - people.filter(isCurrent).length
    const stale = missing > 0 ? people.filter((by) => !isCurrent(by)).slice(-missing) : []
    return stale.map((by) => ({ stage: `review_${stage}`, by }))
  }).flat()

/** The stages of the small world: reviews by an editor, the last by the same role, so that distinct people matter. */
const stageOf = (world: World, own: WorldEdition): StageFacts | null => {
  if (!['in_review', 'approved', 'scheduled', 'publish_failed'].includes(own.state)) return null
  return {
    ...REVIEW,
    key: `review_${own.stage}`,
    first: own.stage === 0,
    last: own.stage === world.stages - 1,
    needed: neededIn(world, own.stage),
    ...(own.stage === 0 ? { people: world.named } : {}),
    passed: passedIn(own),
    spoke: own.passed.filter(({ stage }) => stage !== own.stage).map(({ by }) => by),
    stale: staleIn(world, own),
  }
}

const OUT: readonly State[] = ['published', 'superseded', 'withdrawn', 'killed']

export const factsOf = (world: World, own: WorldEdition, who: string, shownHash: string): EditionFacts => {
  const others = world.editions.filter(({ n }) => n !== own.n)
  return edition({
    state: own.state,
    n: own.n,
    kind: own.n === 1 ? 'first' : 'update',
    deskId: DESK,
    startedBy: world.startedBy,
    filedBy: own.filedBy,
    stage: stageOf(world, own),
    hands: own.hands,
    headHash: own.headHash,
    approval: own.approval,
    shownHash,
    seenHead: own.seen.includes(`${who} ${own.headHash}`),
    otherInWork: others.some(({ state }) => IN_WORK.includes(state)),
    otherLive: others.some(({ state }) => state === 'published'),
    overtaken: others.some(({ n, state }) => n > own.n && OUT.includes(state)),
    killed: world.killed,
    withheld: world.withheldBy !== null,
    withdrawnBy: world.withheldBy,
    embargo: world.embargo,
    debt: own.debt,
    openDebts: world.editions.filter(({ debt }) => debt?.kind === 'forced' && debt.openedBy === who).length,
    // How many debts a person may leave is a matter of the house, not of one story.
    debtLimit: 1_000,
    scheduledBy: own.scheduledBy,
  })
}
