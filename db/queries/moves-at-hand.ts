import type { Reader } from '@/db/connect'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import type { EditionMoves, MovesAtHand, Outline } from '@/newsroom/workflow/at-hand'
import { type Offer, offers } from '@/newsroom/workflow/offers'
import { choicesFor } from './choices'
import { editionFacts, handsOf } from './edition-facts'
import { liveWork, newestWork } from './edition-work'
import type { Work } from './lock-edition'
import { namesOf } from './names'
import { referencesOf } from './references'

type Asked = { readonly storyId: string; readonly at: Date }

/** What the bar of the story screen shows; null when this person may not know of the story. */
export const movesAtHand = async (
  reader: Reader,
  actor: Actor,
  { storyId, at }: Asked,
): Promise<MovesAtHand | null> => {
  const work = await newestWork(reader, storyId)
  if (!work || !can(actor, 'story.read', work.story)) return null
  const facts = await editionFacts(reader, work, { actor, at, shownHash: null, freshSignIn: true })
  const live = work.edition.state === 'published' ? null : await liveWork(reader, storyId)
  const hands = await handsOf(reader, work.edition.id)
  const names = await namesOf(reader, [...hands, facts.filedBy, facts.approval?.by ?? null])
  return {
    ...about(work, offers(actor, facts, at)),
    live: live && (await liveMoves(reader, actor, live, at)),
    outline: await outlineOf(reader, work),
    choices: await choicesFor(reader, actor, work, facts),
    hands: hands.flatMap((id) => names.get(id) ?? []),
    isOwnHand: hands.includes(actor.id),
    filedBy: names.get(facts.filedBy ?? '') ?? null,
    approvedBy: facts.approval?.hash === facts.headHash ? (names.get(facts.approval.by) ?? null) : null,
  }
}

const liveMoves = async (reader: Reader, actor: Actor, live: Work, at: Date): Promise<EditionMoves> => {
  const facts = await editionFacts(reader, live, { actor, at, shownHash: null, freshSignIn: true })
  return about(live, offers(actor, facts, at))
}

const about = ({ story, edition }: Work, made: readonly Offer[]): EditionMoves => ({
  storyId: story.id,
  editionId: edition.id,
  n: edition.n,
  state: edition.state,
  hash: edition.headHash,
  offers: made,
})

const outlineOf = async (reader: Reader, { head: { package: pkg, notices } }: Work): Promise<Outline> => {
  const { section } = await referencesOf(reader, pkg)
  return {
    headline: pkg.headline,
    language: pkg.language,
    path: section && pkg.slug ? `/${section.slug}/${pkg.slug}` : null,
    byline: pkg.byline.map(({ name }) => name),
    notices: notices.map(({ text }) => text),
  }
}
