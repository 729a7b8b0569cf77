import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { checklistItem } from '@/db/schema/checks'
import { leftNotice, liftedNotice } from '@/db/schema/lifted-notices'
import { noticeChoice } from '@/db/schema/notice-choices'
import { previewLink } from '@/db/schema/preview'
import type { Result } from '@/newsroom/result'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { bookOn } from '@/testing/builders/notice-book'
import { askOutside, outsideOf } from '@/testing/builders/outside'
import { piece } from '@/testing/builders/package'
import { atOtherDesk, chief, editor, OTHER_DESK, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { fingerprint } from '@/testing/fingerprint'
import { STRANGERS } from '@/testing/strangers'
import { confirmOpinion } from './confirm-opinion'
import type { Context } from './context'
import { addAuthorisation } from './evidence/add-authorisation'
import { endAuthorisation } from './evidence/end-authorisation'
import { exportStoryEvidence } from './evidence/export-story-evidence'
import { knowWarning } from './know-warning'
import { decideLifted } from './lifted-notices/decide-lifted'
import { leaveNotice } from './lifted-notices/leave-notice'
import { liftNotice } from './lifted-notices/lift-notice'
import { takeBackLeft } from './lifted-notices/take-back-left'
import { settleFinding } from './machine-check/settle-finding'
import { acknowledgeNotice } from './notice-choices/acknowledge-notice'
import { addNotice } from './notice-choices/add-notice'
import { approveWaiver } from './notice-choices/approve-waiver'
import { dropNotice } from './notice-choices/drop-notice'
import { takeBackChoice } from './notice-choices/take-back-choice'
import { waiveNotice } from './notice-choices/waive-notice'
import { followStory } from './notifications/follow-story'
import { makeLink } from './preview/make-link'
import { makeReviewLink } from './preview/make-review-link'
import { revokeLink } from './preview/revoke-link'
import { revokeLinks } from './preview/revoke-links'
import { reclassEdition } from './reclass-edition'
import { lookForRepairs } from './repair/look-for-repairs'
import { noteRepair } from './repair/note-repair'
import { startStory } from './start-story'
import { tickItem } from './tick-item'
import { AS_NONE, triesOn } from './trying-for-test'
import { changeStories } from './work/change-stories'

const { db } = await testDatabase()
const desk = deskOn(db)
const tried = triesOn(db, desk)

type Named = Ids &
  Readonly<Record<'choiceId' | 'templateId' | 'versionId' | 'hash' | 'authorisationId' | 'linkId' | 'itemId', string>>
type Attempt = (context: Context, named: Named) => Promise<Result<unknown>>

const OUTSIDE = { name: 'The visitor', hours: 24, singleUse: false, seq: null } as const

const ATTEMPTS: Readonly<Record<string, Attempt>> = {
  'take note of a warning in': (context, ids) => knowWarning(context, { ...ids, field: 'headline', key: 'long' }),
  'tick the checklist of': (context, ids) => tickItem(context, ids),
  'settle a finding of the machine in': (context, ids) =>
    settleFinding(context, { ...ids, fingerprint: 'f'.repeat(64), as: 'dismissed', reason: 'It stands.' }),
  'add a notice to': (context, ids) => addNotice(context, { ...ids, placement: null }),
  'drop a notice of': (context, ids) => dropNotice(context, ids),
  'waive a notice of': (context, ids) => waiveNotice(context, { ...ids, reason: 'Not needed.' }),
  'agree to a waiver in': (context, ids) => approveWaiver(context, ids),
  'take back a choice in': (context, ids) => takeBackChoice(context, ids),
  'lift a notice out of': (context, ids) => liftNotice(context, { ...ids, at: 'para-1', templateId: null }),
  'leave a notice in': (context, ids) => leaveNotice(context, { ...ids, at: 'para-1' }),
  'decide anew about a notice left in': (context, ids) => takeBackLeft(context, { ...ids, leftId: ids.choiceId }),
  'look for repairs in': (context, ids) => lookForRepairs(context, ids),
  'put a repair on record of': (context, ids) => noteRepair(context, { ...ids, before: 'h', taken: {} }),
  'decide about a notice lifted out of': (context, ids) =>
    decideLifted(context, { ...ids, liftedId: ids.choiceId, templateId: null, reason: 'Old.' }),
  'say that one has read a notice of': (context, ids) => acknowledgeNotice(context, ids),
  'stand by an opinion on': (context, ids) => confirmOpinion(context, { ...ids, stage: 'review', text: '' }),
  'class anew': (context, ids) => reclassEdition(context, { ...ids, kind: 'typo' }),
  watch: (context, { storyId }) => followStory(context, { storyId, mode: 'watching' }),
  mute: (context, { storyId }) => followStory(context, { storyId, mode: 'muted' }),
  'make a link to': (context, ids) => makeLink(context, { ...ids, ...OUTSIDE }),
  'ask somebody outside about': (context, ids) =>
    makeReviewLink(context, { ...ids, ...OUTSIDE, email: 'visitor@example.org' }),
  'take back a link to': (context, ids) => revokeLink(context, ids),
  'take back every link to': (context, ids) => revokeLinks(context, ids),
  'take away the evidence of': (context, ids) => exportStoryEvidence(context, ids),
  'put an authorisation on file for': (context, { storyId }) =>
    addAuthorisation(context, { storyId, name: 'A picture', sha256: '0'.repeat(64), from: '2026-01-01', to: '' }),
  'put aside an authorisation of': (context, { storyId, authorisationId }) =>
    endAuthorisation(context, { storyId, authorisationId }),
}

const absent = (): Named => ({
  ...{ storyId: randomUUID(), editionId: randomUUID(), hash: 'x'.repeat(64), linkId: randomUUID() },
  ...{ choiceId: randomUUID(), templateId: randomUUID(), versionId: randomUUID() },
  ...{ authorisationId: randomUUID(), itemId: hidden.itemId },
})

let hidden: Named
let own: Ids

beforeAll(async () => {
  await openNewsroom(db)
  const itemId = randomUUID()
  const item = { id: itemId, names: { en: 'Names', 'zh-Hant': '人名', 'zh-Hans': '人名' }, level: 'warn' } as const
  await db.insert(checklistItem).values({ ...item, sectionId: null, position: 1, addedAt: new Date() })
  await askOutside(db)
  const filed = await desk.filed(piece({ slug: 'hidden' }))
  await outsideOf(desk).shared(filed)
  const [link] = await db.select().from(previewLink).where(eq(previewLink.storyId, filed.storyId))
  const { headHash: hash } = await desk.head(filed)
  const letter = { name: 'A picture', sha256: '0'.repeat(64), from: '2026-01-01', to: '' }
  const { id: templateId, versionId } = await bookOn(db).add({ key: 'removable', effect: null })
  const choiceId = randomUUID()
  const choice = { id: choiceId, templateId, kind: 'waive', chosenBy: chief.id, reason: 'Not needed.' } as const
  await db.insert(noticeChoice).values({ ...choice, storyId: filed.storyId, chosenAt: new Date() })
  const lifted = { id: choiceId, storyId: filed.storyId, editionId: filed.editionId, text: 'Old.', sha256: '' } as const
  await db.insert(liftedNotice).values({ ...lifted, liftedBy: chief.id, liftedAt: new Date() })
  const words = { editionId: filed.editionId, text: 'Old.', fingerprint: '', leftBy: chief.id, leftAt: new Date() }
  await db.insert(leftNotice).values({ ...words, id: choiceId, storyId: filed.storyId })
  const leave = await addAuthorisation(desk.as(editor), { storyId: filed.storyId, ...letter })
  const authorisationId = leave.ok ? leave.value.authorisationId : ''
  hidden = {
    ...filed,
    hash,
    ...{ choiceId, templateId, versionId },
    authorisationId,
    itemId,
    linkId: link?.id ?? '',
  }
  const started = await startStory(desk.as(atOtherDesk(reporter)), {
    ...{ deskId: OTHER_DESK, slugline: 'next door', language: 'en', sectionId: null, headline: '' },
  })
  if (!started.ok) throw new Error('not started')
  own = started.value
})

describe.each(Object.entries(ATTEMPTS))('to %s a story one may not read', (_verb, attempt) => {
  it.each(Object.entries(STRANGERS))('is for %s like doing it to none, and writes nothing', async (_who, stranger) => {
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

it.each(Object.entries(ATTEMPTS))('to %s is heard where it is theirs', async (_what, attempt) => {
  const { answer } = await tried(attempt, editor, hidden)
  expect(answer).not.toEqual(AS_NONE.answer)
})
