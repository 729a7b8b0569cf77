import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { partner, partnerDelivery } from '@/db/schema/partners'
import { publication } from '@/db/schema/publication'
import { isRetracted } from '@/newsroom/article/change'
import type { PublicChange } from '@/newsroom/corrections/change-issues'
import { KIND_RULES } from '@/newsroom/corrections/kinds'
import { OVERTAKEN } from '@/newsroom/partners/delivery-state'
import type { PartnerEvent, PartnerNotice } from '@/newsroom/partners/notice'
import type { Scene } from '../moves/scene'

type Told = { readonly event: PartnerEvent; readonly subjectId: string }

/** Older news of the story may just be on its way; longer than one try takes, and the newer cannot arrive before it. */
const IN_ORDER_MS = 15_000

/** A publication as partners hear of it: as a correction where it stands on the corrections page. */
export const toldOf = (subjectId: string, change: PublicChange | null): Told => ({
  event: change && KIND_RULES[change.kind].listed ? 'corrected' : 'published',
  subjectId,
})

/** News of this story for every partner, written with the change itself. */
export const tellPartners = async (scene: Scene, { event, subjectId }: Told): Promise<void> => {
  const { tx, at, story, newId } = scene
  const partners = await tx.select({ id: partner.id }).from(partner).where(isNull(partner.endedAt)).for('share')
  if (partners.length === 0) return
  const [out] = await tx
    .select()
    .from(publication)
    .where(eq(publication.storyId, story.id))
    .orderBy(sql`${publication.toAt} is null desc`, desc(publication.fromAt))
    .limit(1)
  if (!out) throw new Error('What partners are told of is out, or was.')
  const changes = out.head.changes ?? []
  const payload: PartnerNotice = {
    event,
    storyId: story.id,
    headline: out.headline,
    label: out.head.label,
    ...(out.head.ai ? { digitalSourceType: out.head.ai.digitalSourceType } : {}),
    path: out.head.path,
    language: out.language,
    // A piece that is retracted stays on our page under its notice; nobody else passes it on.
    pubStatus: event === 'withdrawn' || isRetracted(changes) ? 'canceled' : 'usable',
    version: scene.edition.n,
    correction: event === 'corrected' ? (changes[0]?.text ?? null) : null,
    firstPublishedAt: out.firstPublishedAt.toISOString(),
    at: at.toISOString(),
  }
  const ids = partners.map(({ id }) => id)
  const overtaken = await overtake(tx, { storyId: story.id, ids, at })
  const rows = ids.map((partnerId) => ({
    ...{ id: newId(), partnerId, storyId: story.id, subjectId, event, payload, at },
    nextAt: overtaken.has(partnerId) ? new Date(at.getTime() + IN_ORDER_MS) : at,
  }))
  await tx.insert(partnerDelivery).values(rows).onConflictDoNothing()
}

/** What has not arrived yet would only contradict the newer news. Answers with the partners that had some waiting. */
const overtake = async (
  tx: Tx,
  { storyId, ids, at }: { readonly storyId: string; readonly ids: string[]; readonly at: Date },
): Promise<ReadonlySet<string>> => {
  const { storyId: ofStory, partnerId, deliveredAt, failedAt } = partnerDelivery
  const gone = await tx
    .update(partnerDelivery)
    .set({ failedAt: sql`coalesce(${failedAt}, ${at.toISOString()}::timestamptz)`, error: OVERTAKEN })
    .where(and(eq(ofStory, storyId), inArray(partnerId, ids), isNull(deliveredAt)))
    .returning({ partnerId })
  return new Set(gone.map((row) => row.partnerId))
}
