import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { startStory } from '@/commands/start-story'
import type { Actor } from '@/newsroom/people/actor'
import { CULTURE } from '@/testing/builders/newsroom'
import {
  admin,
  atOtherDesk,
  chief,
  contributor,
  editor,
  legal,
  OTHER_DESK,
  reporter,
  withoutRoles,
} from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { cardMoves } from './board/card-moves'
import { rescheduleAtHand } from './calendar/reschedule-at-hand'
import { compareVersions } from './compare-versions'
import { findStories } from './desk-lists'
import { embargoNotice } from './embargo-notice'
import { evidencePage } from './evidence/evidence-page'
import { guestStage } from './guest-stage'
import { at, hideOn, type Named, newestOf, PICTURE } from './hiding-for-test'
import { revisions } from './history'
import { storyCheck } from './machine-check/story-check'
import { newsroomPicture, picturesFor } from './media'
import { mentionable } from './mentionable'
import { movesAtHand } from './moves-at-hand'
import { noticeDesk } from './notice-desk'
import { readableStory } from './notifications/readable-story'
import { previewOf } from './preview'
import { previewLinks } from './preview-links'
import { storyReissues } from './reissue/reissues-of-story'
import { sinceLastLook } from './since-last-look'
import { somebodyWriting } from './somebody-writing'
import { stageAtHand } from './stage-at-hand'
import { storyAffairs } from './story-affairs'
import { storyPlan } from './story-plan'
import { storyScreen } from './story-screen'
import { conversation, talkThread } from './talk/conversation'
import { timeline } from './timeline'

const { db } = await testDatabase()
const { desk, hidden, limited } = await hideOn(db)
const BEGUN = { slugline: 'next door', language: 'en', sectionId: CULTURE, headline: '' } as const

/** People of the desk and of the house who must not learn of the story once it is limited to others. */
const LEFT_OUT = {
  'the chief of the desk': chief,
  'the reporter who began it': reporter,
  legal,
  admin,
} as const

/** People who must not learn of the story, however close they once stood. */
const STRANGERS = {
  'the editor of another desk': atOtherDesk(editor),
  'the chief of another desk': atOtherDesk(chief),
  'its writer, moved to another desk': atOtherDesk(reporter),
  'its writer, with no role left': withoutRoles(reporter),
  'a contributor who was not given it': contributor,
} as const

type Question = (actor: Actor, named: Named) => Promise<unknown>

const QUESTIONS: Readonly<Record<string, Question>> = {
  'the screen': (actor, { storyId }) => storyScreen(db, actor, { storyId, at }),
  'its planning': (actor, { storyId }) => storyPlan(db, actor, storyId),
  'who has its review': (actor, { storyId }) => stageAtHand(db, actor, storyId),
  'what stands over it': (actor, { storyId }) => storyAffairs(db, actor, storyId),
  'the stage somebody outside may be asked at': (actor, { storyId }) => guestStage(db, actor, storyId),
  'its embargo': (actor, { storyId }) => embargoNotice(db, actor, storyId),
  'what may be decided about its notices': (actor, { storyId }) => noticeDesk(db, actor, { storyId, at }),
  'what the machine found in it': (actor, { storyId }) => storyCheck(db, actor, { storyId, at }),
  'its moves': (actor, { storyId }) => movesAtHand(db, actor, { storyId, at }),
  'its review sheet and evidence': (actor, { storyId }) => evidencePage(db, actor, storyId),
  'its timeline': (actor, { storyId }) => timeline(db, actor, storyId),
  'the notices it was given anew': (actor, { storyId }) => storyReissues(db, actor, storyId),
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

describe.each(Object.entries(QUESTIONS))('%s', (_what, ask) => {
  it('is there for the desk', async () => {
    expect(await ask(editor, hidden)).not.toEqual(await ask(editor, absent()))
  })

  it.each(Object.entries(STRANGERS))('is for %s as absent as what never was', async (_who, stranger) => {
    expect(await ask(stranger, hidden)).toEqual(await ask(stranger, absent()))
  })

  it.each(Object.entries(LEFT_OUT))('is for %s as absent, where others are on its list', async (_who, leftOut) => {
    expect(await ask(leftOut, limited)).toEqual(await ask(leftOut, absent()))
  })

  it('is there for those on the list', async () => {
    expect(await ask(editor, limited)).not.toEqual(await ask(editor, absent()))
  })
})

describe('a version of it beside one they may read', () => {
  it('is absent on either side, and under either story', async () => {
    const neighbour = atOtherDesk(reporter)
    const started = await startStory(desk.as(neighbour), { ...BEGUN, deskId: OTHER_DESK })
    if (!started.ok) throw new Error('not started')
    const [own, foreign] = [await newestOf(db, started.value), hidden.revisionId]
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
