import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { checklistItem } from '@/db/schema/checks'
import { notification } from '@/db/schema/notifications'
import { previewLink } from '@/db/schema/preview'
import { savedFilter } from '@/db/schema/work'
import type { Result } from '@/newsroom/result'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { askOutside, outsideOf } from '@/testing/builders/outside'
import { piece } from '@/testing/builders/package'
import { keepSecrets } from '@/testing/builders/secrets'
import { atOtherDesk, chief, DESK, editor, legal, OTHER_DESK, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { fingerprint } from '@/testing/fingerprint'
import { STRANGERS } from '@/testing/strangers'
import { confirmOpinion } from './confirm-opinion'
import type { Context } from './context'
import { addAuthorisation } from './evidence/add-authorisation'
import { endAuthorisation } from './evidence/end-authorisation'
import { exportStoryEvidence } from './evidence/export-story-evidence'
import { knowWarning } from './know-warning'
import { settleFinding } from './machine-check/settle-finding'
import { followStory } from './notifications/follow-story'
import { markRead } from './notifications/mark-read'
import { makeLink } from './preview/make-link'
import { makeReviewLink } from './preview/make-review-link'
import { revokeLink } from './preview/revoke-link'
import { revokeLinks } from './preview/revoke-links'
import { reclassEdition } from './reclass-edition'
import { startStory } from './start-story'
import { tickItem } from './tick-item'
import { changeStories } from './work/change-stories'
import { deleteFilter } from './work/lists/delete-filter'
import { renameFilter } from './work/lists/rename-filter'
import { shareFilter } from './work/lists/share-filter'

const { db } = await testDatabase()
const desk = deskOn(db)

type Named = Ids & Readonly<Record<'hash' | 'authorisationId' | 'linkId' | 'itemId' | 'noticeId' | 'filterId', string>>
type Attempt = (context: Context, named: Named) => Promise<Result<unknown>>

const OUTSIDE = { name: 'Inês Duarte', hours: 24, singleUse: false, seq: null } as const

const ATTEMPTS: Readonly<Record<string, Attempt>> = {
  'take note of a warning in': (context, ids) => knowWarning(context, { ...ids, field: 'headline', key: 'long' }),
  'tick the checklist of': (context, ids) => tickItem(context, ids),
  'settle a finding of the machine in': (context, ids) =>
    settleFinding(context, { ...ids, fingerprint: 'f'.repeat(64), as: 'dismissed', reason: 'It stands.' }),
  'stand by an opinion on': (context, ids) => confirmOpinion(context, { ...ids, stage: 'review', text: '' }),
  'class anew': (context, ids) => reclassEdition(context, { ...ids, kind: 'typo' }),
  watch: (context, { storyId }) => followStory(context, { storyId, mode: 'watching' }),
  mute: (context, { storyId }) => followStory(context, { storyId, mode: 'muted' }),
  'make a link to': (context, ids) => makeLink(context, { ...ids, ...OUTSIDE }),
  'ask somebody outside about': (context, ids) =>
    makeReviewLink(context, { ...ids, ...OUTSIDE, email: 'ines@example.org' }),
  'take back a link to': (context, ids) => revokeLink(context, ids),
  'take back every link to': (context, ids) => revokeLinks(context, ids),
  'take away the evidence of': (context, ids) => exportStoryEvidence(context, ids),
  'put an authorisation on file for': (context, { storyId }) =>
    addAuthorisation(context, { storyId, name: 'A picture', sha256: '0'.repeat(64), from: '2026-01-01', to: '' }),
  'put aside an authorisation of': (context, { storyId, authorisationId }) =>
    endAuthorisation(context, { storyId, authorisationId }),
}

/** Not of a story, but of somebody who knows it. */
const OF_OTHERS: Readonly<Record<string, Attempt>> = {
  'a notice': (context, { noticeId }) => markRead(context, { id: noticeId }),
  'the name of a kept list': (context, { filterId }) => renameFilter(context, { id: filterId, name: 'Mine' }),
  'who sees a kept list': (context, { filterId }) => shareFilter(context, { id: filterId, deskId: null }),
  'a kept list': (context, { filterId }) => deleteFilter(context, { id: filterId }),
}

const absent = (): Named => ({
  ...{ storyId: randomUUID(), editionId: randomUUID(), hash: 'x'.repeat(64), linkId: randomUUID() },
  ...{ authorisationId: randomUUID(), itemId: hidden.itemId, noticeId: randomUUID(), filterId: randomUUID() },
})

let hidden: Named
let own: Ids

beforeAll(async () => {
  await openNewsroom(db)
  const itemId = randomUUID()
  const item = { id: itemId, names: { en: 'Names', 'zh-Hant': '人名', 'zh-Hans': '人名' }, level: 'warn' } as const
  await db.insert(checklistItem).values({ ...item, sectionId: null, position: 1, addedAt: new Date() })
  const { corrected } = await keepSecrets(desk)
  await askOutside(db)
  const filed = await desk.filed(piece({ slug: 'hidden' }))
  await outsideOf(desk).shared(filed)
  const [link] = await db.select().from(previewLink).where(eq(previewLink.storyId, filed.storyId))
  const [list] = await db.select().from(savedFilter).where(eq(savedFilter.deskId, DESK))
  const [told] = await db
    .select()
    .from(notification)
    .where(and(eq(notification.storyId, corrected.storyId), eq(notification.personId, editor.id)))
  const { headHash: hash } = await desk.head(filed)
  const letter = { name: 'A picture', sha256: '0'.repeat(64), from: '2026-01-01', to: '' }
  const leave = await addAuthorisation(desk.as(editor), { storyId: filed.storyId, ...letter })
  const authorisationId = leave.ok ? leave.value.authorisationId : ''
  hidden = {
    ...filed,
    hash,
    authorisationId,
    itemId,
    linkId: link?.id ?? '',
    filterId: list?.id ?? '',
    noticeId: told?.id ?? '',
  }
  const started = await startStory(desk.as(atOtherDesk(reporter)), {
    ...{ deskId: OTHER_DESK, slugline: 'next door', language: 'en', sectionId: null, headline: '' },
  })
  if (!started.ok) throw new Error('not started')
  own = started.value
})

/** What was answered, and whether anything at all was written. */
const tried = async (attempt: Attempt, who: Player, named: Named) => {
  const before = await fingerprint(db)
  const answer = await attempt(desk.as(who), named)
  return { answer, wrote: (await fingerprint(db)) !== before }
}

const AS_NONE = { answer: { ok: false, refusal: { kind: 'notFound' } }, wrote: false }

describe.each(Object.entries(ATTEMPTS))('to %s a story one may not read', (_verb, attempt) => {
  it.each(Object.entries(STRANGERS))('is for %s like doing it to none, and writes nothing', async (_who, stranger) => {
    expect(await tried(attempt, stranger, hidden)).toEqual(AS_NONE)
    expect(await tried(attempt, stranger, absent())).toEqual(AS_NONE)
  })
})

describe.each(Object.entries(OF_OTHERS))('%s that is not theirs', (_what, attempt) => {
  it.each(Object.entries(STRANGERS))('is for %s as absent as what never was', async (_who, stranger) => {
    expect(await tried(attempt, stranger, hidden)).toEqual(AS_NONE)
    expect(await tried(attempt, stranger, absent())).toEqual(AS_NONE)
  })
})

describe('a link of another story', () => {
  it('is not taken back through one’s own', async () => {
    const mixed = { ...hidden, ...own }
    expect(await tried((context, named) => revokeLink(context, named), atOtherDesk(reporter), mixed)).toEqual(AS_NONE)
  })
})

describe('many stories at once', () => {
  const together = (ids: readonly string[]) =>
    changeStories(
      desk.as(atOtherDesk(chief)),
      ids.map((storyId) => ({ storyId, change: { do: 'priority', priority: 'urgent' } })),
    )

  it('change not at all where one of them is not to be read, and it is answered like one that never was', async () => {
    const before = await fingerprint(db)
    for (const foreign of [hidden.storyId, randomUUID()]) {
      const answer = await together([own.storyId, foreign])
      expect(answer).toEqual({
        ok: false,
        answers: [
          { storyId: own.storyId, refusal: null },
          { storyId: foreign, refusal: { kind: 'notFound' } },
        ],
      })
    }
    expect(await fingerprint(db)).toBe(before)
    expect(await together([own.storyId])).toMatchObject({ ok: true })
  })
})

it.each(Object.entries({ ...ATTEMPTS, ...OF_OTHERS }))('to %s is heard where it is theirs', async (what, attempt) => {
  const { answer } = await tried(attempt, what.includes('list') ? legal : editor, hidden)
  expect(answer).not.toEqual(AS_NONE.answer)
})
