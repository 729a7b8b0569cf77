import { and, eq } from 'drizzle-orm'
import { publicChange } from '@/db/queries/change-issues'
import { lockEdition } from '@/db/queries/lock-edition'
import { type PublishedAt, publishedAt } from '@/db/queries/published-at'
import { approvalFor } from '@/db/queries/run'
import { noticesFor } from '@/db/queries/standing-matter'
import { publication } from '@/db/schema/publication'
import { edition } from '@/db/schema/story'
import type { Article } from '@/newsroom/article/article'
import { publicationHash, publicationHead } from '@/newsroom/article/publication-head'
import { SYSTEM } from '@/newsroom/people/actor'
import { tellPartners, toldOf } from '../partners/tell-partners'
import { purgePages } from '../purge-pages'
import { articleOf } from './article-of'
import { changeState } from './change-state'
import { endPublication, pagesShowing } from './end-publication'
import { keepEvidence } from './keep-evidence'
import { listPublication } from './list-publication'
import { recordCorrection } from './record-correction'
import type { EffectOf, Scene } from './scene'
import { endWithdrawal } from './take-down'

/** Text, pictures, labels and the exact wording of each notice become a record; edition n−1 gives way in the same act. */
export const freezePublication: EffectOf = async (scene) => {
  const { tx, at, story, edition: own } = scene
  const dates = await publishedAt(tx, { storyId: story.id, kind: own.kind, now: at })
  const change = await publicChange(tx, scene, at)
  const article = await articleOf(scene, { dates, change })
  // Drawn before anything is recorded: the audit trail's lock is held until the end, and drawing takes longest.
  const written = await drawPublication(scene, article, dates)
  await supersedeLive(scene)
  await endWithdrawal(scene)
  await tx.insert(publication).values(written)
  if (change) await recordCorrection(scene, change, { publicationId: written.id, sectionId: written.sectionId })
  await listPublication(scene, article, written)
  await keepEvidence(scene, written.id)
  await purgePages(tx, pagesShowing(story.id, publicationHead(article)))
  await tellPartners(scene, toldOf(written.id, change))
  return scene
}

const supersedeLive = async (scene: Scene): Promise<void> => {
  const { tx, story } = scene
  await endPublication(scene)
  const [live] = await tx
    .select({ id: edition.id })
    .from(edition)
    .where(and(eq(edition.storyId, story.id), eq(edition.state, 'published')))
  const work = live ? await lockEdition(tx, story.id, live.id) : null
  if (work) await changeState('supersede', { ...scene, ...work, actor: SYSTEM, answers: {}, detail: {} })
}

const drawPublication = async (scene: Scene, article: Article, dates: PublishedAt) => {
  const { tx, at, story, edition: own, head, renderer } = scene
  const approval = scene.debtId === undefined ? await approvalFor(tx, own) : null
  if (!renderer || !(approval || scene.debtId) || !article.section)
    throw new Error('Publication was decided without what it needs.')
  const fragment = await renderer.render(article)
  const frozenHead = publicationHead(article)
  const { explained } = await noticesFor(tx, head.package, at, scene)
  return {
    id: scene.newId(),
    storyId: story.id,
    editionId: own.id,
    revisionId: head.id,
    approvalId: approval?.id ?? null,
    debtId: scene.debtId ?? null,
    packageHash: own.headHash,
    sectionId: article.section.id,
    slug: head.package.slug,
    language: article.language,
    headline: article.headline,
    kicker: article.kicker,
    standfirst: article.standfirst,
    summary: article.summary,
    sourceType: article.source.type,
    fragment,
    rendererVersion: renderer.rendererVersion,
    head: frozenHead,
    hash: publicationHash(fragment, frozenHead, article.notices),
    ruleTrace: explained,
    firstPublishedAt: dates.first,
    fromAt: at,
  }
}
