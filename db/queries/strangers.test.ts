import { randomUUID } from 'node:crypto'
import { desc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { startStory } from '@/commands/start-story'
import { setEmbargo } from '@/commands/work/set-embargo'
import { media } from '@/db/schema/media'
import { revision, story } from '@/db/schema/story'
import type { Actor } from '@/newsroom/people/actor'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { CULTURE, openNewsroom } from '@/testing/builders/newsroom'
import { askOutside } from '@/testing/builders/outside'
import { piece } from '@/testing/builders/package'
import { talkingOn } from '@/testing/builders/talk'
import { admin, atOtherDesk, chief, contributor, editor, OTHER_DESK, reporter, withoutRoles } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { auditPage, peopleInRecord } from './audit'
import { cardMoves } from './board/card-moves'
import { rescheduleAtHand } from './calendar/reschedule-at-hand'
import { compareVersions } from './compare-versions'
import { denials } from './denials'
import { findStories } from './desk-lists'
import { disclaimerPage } from './disclaimer-page'
import { disclaimerBook } from './disclaimers'
import { embargoNotice } from './embargo-notice'
import { evidencePage } from './evidence/evidence-page'
import { guestStage } from './guest-stage'
import { revisions } from './history'
import { startDesks } from './list-choices'
import { storyCheck } from './machine-check/story-check'
import { newsroomPicture, picturesFor } from './media'
import { mentionable } from './mentionable'
import { movesAtHand } from './moves-at-hand'
import { readableStory } from './notifications/readable-story'
import { peoplePage } from './people'
import { colleagues, personSheet } from './person'
import { previewOf } from './preview'
import { previewLinks } from './preview-links'
import { openSessions } from './sessions'
import { settings } from './settings'
import { sinceLastLook } from './since-last-look'
import { somebodyWriting } from './somebody-writing'
import { stageAtHand } from './stage-at-hand'
import { storyAffairs } from './story-affairs'
import { storyPlan } from './story-plan'
import { storyScreen } from './story-screen'
import { conversation, talkThread } from './talk/conversation'
import { timeline } from './timeline'

const { db } = await testDatabase()
const desk = deskOn(db)
const at = new Date('2026-03-02T02:00:00Z')
const HEADLINE = 'Pier survey leaked'
const PICTURE = 'e0000000-0000-4000-8000-000000000001'

const BEGUN = { slugline: 'next door', language: 'en', sectionId: CULTURE, headline: '' } as const

/** People who must not learn of the story, however close they once stood. */
const STRANGERS = {
  'the editor of another desk': atOtherDesk(editor),
  'the chief of another desk': atOtherDesk(chief),
  'its writer, moved to another desk': atOtherDesk(reporter),
  'its writer, with no role left': withoutRoles(reporter),
  'a contributor who was not given it': contributor,
} as const

type Named = Ids & { readonly revisionId: string; readonly pictureId: string; readonly threadId: string }
type Question = (actor: Actor, named: Named) => Promise<unknown>

const QUESTIONS: Readonly<Record<string, Question>> = {
  'the screen': (actor, { storyId }) => storyScreen(db, actor, { storyId, at }),
  'its planning': (actor, { storyId }) => storyPlan(db, actor, storyId),
  'who has its review': (actor, { storyId }) => stageAtHand(db, actor, storyId),
  'what stands over it': (actor, { storyId }) => storyAffairs(db, actor, storyId),
  'the stage somebody outside may be asked at': (actor, { storyId }) => guestStage(db, actor, storyId),
  'its embargo': (actor, { storyId }) => embargoNotice(db, actor, storyId),
  'what the machine found in it': (actor, { storyId }) => storyCheck(db, actor, { storyId, at }),
  'its moves': (actor, { storyId }) => movesAtHand(db, actor, { storyId, at }),
  'its review sheet and evidence': (actor, { storyId }) => evidencePage(db, actor, storyId),
  'its timeline': (actor, { storyId }) => timeline(db, actor, storyId),
  'who else writes in it': (actor, { storyId }) => somebodyWriting(db, actor, { storyId, at }),
  'what changed since the last look': (actor, { storyId }) => sinceLastLook(db, actor, storyId),
  'its preview': (actor, { storyId }) => previewOf(db, actor, { storyId, now: at }),
  'the preview of a version': (actor, { storyId }) =>
    previewOf(db, actor, { storyId, version: { n: 1, seq: 1 }, now: at }),
  'its links for outsiders': (actor, { storyId }) => previewLinks(db, actor, { storyId, cursor: null, now: at }),
  'its versions': (actor, { storyId }) => revisions(db, actor, storyId, null),
  'one version': (actor, { storyId, revisionId }) =>
    compareVersions(db, actor, { storyId, a: revisionId, b: revisionId }),
  'a picture in it': (actor, { pictureId }) => newsroomPicture(db, actor, pictureId),
  'its talk': (actor, { storyId }) => conversation(db, actor, { storyId }),
  'a thread of it': (actor, { storyId, threadId }) => talkThread(db, actor, { storyId, threadId }),
  'whether it is there to be told of': (actor, { storyId }) => readableStory(db, actor, storyId),
  'its pictures, to use elsewhere': (actor, { pictureId }) => picturesFor(db, actor, [pictureId]),
  'who may be called on it': (actor, { storyId }) => mentionable(db, actor, { storyId, search: '' }),
  'its ways on the board': (actor, named) => cardMoves(db, actor, { ...named, at }),
  'another time for it': (actor, { storyId }) => rescheduleAtHand(db, actor, { storyId, at }),
  'a search for its id': (actor, { storyId }) => findStories(db, actor, storyId),
}

const absent = (): Named => ({
  storyId: randomUUID(),
  editionId: randomUUID(),
  revisionId: randomUUID(),
  pictureId: randomUUID(),
  threadId: randomUUID(),
})

const newestOf = async ({ editionId }: Ids): Promise<string> => {
  const [head] = await db
    .select({ id: revision.id })
    .from(revision)
    .where(eq(revision.editionId, editionId))
    .orderBy(desc(revision.seq))
  return head?.id ?? ''
}

let hidden: Named

beforeAll(async () => {
  await openNewsroom(db)
  await askOutside(db)
  const picture = { id: PICTURE, sha256: 'x', fileName: 'pier.jpg', width: 1, height: 1, renditions: [] }
  await db.insert(media).values({ ...picture, uploadedBy: admin.id, uploadedAt: at })
  const leadImage = { mediaId: PICTURE, alt: 'The pier', decorative: false, caption: '', credit: 'Lin Wei 林薇' }
  const ids = await desk.filed(piece({ headline: HEADLINE }))
  await desk.save(admin, ids, piece({ headline: HEADLINE, leadImage }))
  await db.update(story).set({ deadline: at }).where(eq(story.id, ids.storyId))
  const threadId = await talkingOn(db).opened(editor, ids)
  await desk.move(reporter, ids, 'publish')
  hidden = { ...ids, revisionId: await newestOf(ids), pictureId: PICTURE, threadId }
  await setEmbargo(desk.as(editor), { ...ids, until: 'indefinite', source: 'A source', reason: HEADLINE })
})

describe.each(Object.entries(QUESTIONS))('%s', (_what, ask) => {
  it('is there for the desk', async () => {
    expect(await ask(editor, hidden)).not.toEqual(await ask(editor, absent()))
  })

  it.each(Object.entries(STRANGERS))('is for %s as absent as what never was', async (_who, stranger) => {
    expect(await ask(stranger, hidden)).toEqual(await ask(stranger, absent()))
  })
})

describe('a version of it beside one they may read', () => {
  it('is absent on either side, and under either story', async () => {
    const neighbour = atOtherDesk(reporter)
    const started = await startStory(desk.as(neighbour), { ...BEGUN, deskId: OTHER_DESK })
    if (!started.ok) throw new Error('not started')
    const [own, foreign] = [await newestOf(started.value), hidden.revisionId]
    const ask = (storyId: string, a: string, b: string) => compareVersions(db, neighbour, { storyId, a, b })
    expect(await ask(started.value.storyId, own, own)).not.toBeNull()
    for (const storyId of [started.value.storyId, hidden.storyId]) {
      expect(await ask(storyId, own, foreign)).toBeNull()
      expect(await ask(storyId, foreign, own)).toBeNull()
      expect(await ask(storyId, own, randomUUID())).toBeNull()
    }
  })
})

it('shows a contributor a piece, and its pictures, once it is given to them', async () => {
  const given = { ...contributor, id: reporter.id }
  expect(await storyScreen(db, given, { storyId: hidden.storyId, at })).not.toBeNull()
  expect(await newsroomPicture(db, { ...given, id: contributor.id }, PICTURE)).toBeNull()
  expect(await newsroomPicture(db, given, PICTURE)).toMatchObject({ id: PICTURE })
})

describe('what belongs to admins', () => {
  const filter = { person: null, kind: null, subject: null, subjectId: null, from: null, to: null }
  const everybody = { search: '', state: null, role: null, sort: 'name', cursor: null } as const
  const asker = (actor: Actor) => ({ ...actor, language: 'en' as const, timeZone: 'UTC' })
  const OFFICE: Readonly<Record<string, (actor: Actor) => Promise<unknown>>> = {
    'the record': (actor) => auditPage(db, asker(actor), filter, null),
    'who is in the record': (actor) => peopleInRecord(db, actor),
    people: (actor) => peoplePage(db, actor, everybody),
    'a person': (actor) => personSheet(db, actor, editor.id),
    'who could take over': (actor) => colleagues(db, actor, editor.id),
    'another’s sessions': (actor) => openSessions(db, actor, editor.id, at),
    settings: (actor) => settings(db, actor),
    'who was denied a move': (actor) => denials(db, actor, hidden.storyId),
  }

  it.each(Object.entries(OFFICE))('is nothing to a chief: %s', async (_what, ask) => {
    const nothing = [null, [], { items: [], next: null }, { items: [], next: null, count: 0 }]
    expect(nothing).toContainEqual(await ask(chief))
  })

  it('is open to them', async () => {
    expect(await personSheet(db, admin, editor.id)).toMatchObject({ id: editor.id })
    expect((await auditPage(db, asker(admin), filter, null)).items).not.toEqual([])
    expect(await denials(db, admin, hidden.storyId)).toMatchObject([{ actor: reporter.name, move: 'publish' }])
  })
})

it('closes the whole house to somebody without a role', async () => {
  const nobody = withoutRoles(reporter)
  expect(await disclaimerBook(db, nobody, at)).toBeNull()
  expect(await disclaimerPage(db, nobody, 'third-party', at)).toBeNull()
  expect(await startDesks(db, nobody)).toEqual([])
})
