import { eq, type SQL } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { assignStory } from '@/commands/assign-story'
import { startStory } from '@/commands/start-story'
import { edition } from '@/db/schema/story'
import type { StoryPage } from '@/newsroom/story/story-line'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import {
  admin,
  atOtherDesk,
  chief,
  contributor,
  DESK,
  editor,
  legal,
  OTHER_DESK,
  type Player,
  reporter,
  withoutRoles,
} from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { findStories, type StoryFilter, storyList } from './desk-lists'
import { listChoices, startDesks } from './list-choices'
import { myWork, reviewQueue, waitingFor } from './my-work'
import { storyLines } from './story-lines'

const { db } = await testDatabase()
const clock = { now: new Date('2026-03-02T02:00:00Z') }
const desk = deskOn(db, clock)

const ALL: StoryFilter = { q: '', state: null, section: null, person: null, language: null, after: null }

const later = () => {
  clock.now = new Date(clock.now.getTime() + 60_000)
}

const startElsewhere = async (slugline: string) => {
  const started = await startStory(desk.as(admin), {
    deskId: OTHER_DESK,
    slugline,
    language: 'zh-Hant',
    sectionId: null,
    headline: '港口夜市',
  })
  if (!started.ok) throw new Error('start refused')
  return started.value
}

const headlines = async (who: Player, filter: Partial<StoryFilter> = {}) =>
  (await storyList(db, who, { ...ALL, ...filter })).items.map(({ headline }) => headline)

beforeAll(async () => {
  await openNewsroom(db)
  await desk.written(piece({ headline: 'A draft of the reporter' }))
  later()
  const given = await desk.written(piece({ headline: 'Given to the contributor' }))
  await assignStory(desk.as(editor), { storyId: given.storyId, assigneeId: contributor.id })
  later()
  await desk.filed(piece({ headline: 'Filed first' }))
  later()
  const own = await desk.written(piece({ headline: 'Filed by the editor' }), editor)
  await desk.must(editor, own, 'file')
  later()
  const back = await desk.filed(piece({ headline: 'Sent back' }))
  await desk.must(editor, back, 'sendBack', { comment: 'Name the second source.' })
  later()
  await desk.approved(piece({ headline: 'Approved' }))
  later()
  const live = await desk.published(piece({ headline: 'Live, and revised', slug: 'live-and-revised' }))
  await desk.must(reporter, live, 'startNext', { kind: 'update' })
  later()
  await startElsewhere('night market')
  await startElsewhere('dawn market')
})

describe('the list of stories', () => {
  it('shows a desk its own stories, newest change first', async () => {
    expect(await headlines(reporter)).toEqual([
      'Live, and revised',
      'Approved',
      'Sent back',
      'Filed by the editor',
      'Filed first',
      'Given to the contributor',
      'A draft of the reporter',
    ])
  })

  it('shows a contributor only what is theirs, and a person of another desk nothing of this one', async () => {
    expect(await headlines(contributor)).toEqual(['Given to the contributor'])
    expect(await headlines(atOtherDesk(reporter))).toEqual(['港口夜市', '港口夜市'])
    expect(await headlines(withoutRoles(reporter))).toEqual([])
  })

  it('shows the whole house to legal and admins', async () => {
    expect(await headlines(legal)).toHaveLength(9)
    expect(await headlines(admin)).toHaveLength(9)
  })

  it('does not let a filter open what the policy closes', async () => {
    expect(await headlines(contributor, { person: reporter.id })).toEqual(['Given to the contributor'])
    expect(await headlines(contributor, { q: 'Sent back' })).toEqual([])
    expect(await headlines(reporter, { q: '夜市' })).toEqual([])
  })

  it('finds by headline, by slugline and by two Chinese characters', async () => {
    expect(await headlines(admin, { q: '夜市' })).toEqual(['港口夜市', '港口夜市'])
    expect(await headlines(admin, { q: 'NIGHT' })).toEqual(['港口夜市'])
    expect(await headlines(admin, { q: '%' })).toEqual([])
    expect(await headlines(admin, { q: '_' })).toEqual([])
    expect(await headlines(admin, { q: '\\' })).toEqual([])
  })

  it('narrows by state, person and language', async () => {
    expect(await headlines(reporter, { state: 'sent_back' })).toEqual(['Sent back'])
    expect(await headlines(reporter, { person: contributor.id })).toEqual(['Given to the contributor'])
    expect(await headlines(admin, { language: 'zh-Hant' })).toHaveLength(2)
  })

  it('still calls a live story published while its next edition is in work, and says so', async () => {
    const { items } = await storyList(db, reporter, { ...ALL, state: 'published' })
    expect(items).toMatchObject([{ headline: 'Live, and revised', state: 'draft', n: 2, isLiveBelow: true }])
  })

  it('starts at the beginning when the cursor is nonsense', async () => {
    expect(await headlines(reporter, { after: 'bm9uc2Vuc2U' })).toHaveLength(7)
  })
})

describe('paging', () => {
  const inPages = async (order: 'changed' | 'filed', where: SQL | undefined) => {
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page: StoryPage = await storyLines(db, { where, order, cursor, size: 2 })
      seen.push(...page.items.map(({ storyId }) => storyId))
      cursor = page.next
    } while (cursor !== null)
    return seen
  }

  it.each([
    ['changed', undefined],
    ['filed', eq(edition.state, 'in_review')],
  ] as const)('by %s shows every story once, in one order, also where moments are equal', async (order, where) => {
    const whole = await storyLines(db, { where, order, size: 100 })
    expect(whole.next).toBeNull()
    expect(await inPages(order, where)).toEqual(whole.items.map(({ storyId }) => storyId))
  })
})

describe('the palette', () => {
  it('finds a story by the start of its id, and never one the person may not read', async () => {
    const [line] = (await storyList(db, admin, { ...ALL, q: 'night' })).items
    const start = line?.storyId.slice(0, 8) ?? ''
    expect(await findStories(db, admin, start)).toMatchObject([{ headline: '港口夜市' }])
    expect(await findStories(db, reporter, start)).toEqual([])
  })

  it('begins with what the person has', async () => {
    expect((await findStories(db, contributor, '')).map(({ headline }) => headline)).toEqual([
      'Given to the contributor',
    ])
  })
})

describe('my work', () => {
  const titles = (lines: readonly { readonly headline: string }[]) => lines.map(({ headline }) => headline)

  it('puts what came back first for its writer, and follows what others have', async () => {
    const work = await myWork(db, reporter)
    expect(titles(work.returned)).toEqual(['Sent back'])
    expect(titles(work.writing)).toEqual(['Live, and revised', 'A draft of the reporter'])
    expect(titles(work.elsewhere)).toEqual(['Approved', 'Filed first'])
    expect([...work.toReview, ...work.toPublish]).toEqual([])
  })

  it('brings the chief what can be published', async () => {
    expect(titles((await myWork(db, chief)).toPublish)).toEqual(['Approved'])
    expect((await myWork(db, editor)).toPublish).toEqual([])
  })

  it('gives a story to whoever it was assigned to', async () => {
    expect(titles((await myWork(db, contributor)).writing)).toEqual(['Given to the contributor'])
  })
})

describe('the review queue', () => {
  it('asks the longest waiting first, and never somebody with a hand in it', async () => {
    const { waiting, barred } = await reviewQueue(db, editor, null)
    expect(waiting.items.map(({ headline }) => headline)).toEqual(['Filed first'])
    expect(barred.map(({ headline }) => headline)).toEqual(['Filed by the editor'])
  })

  it('is empty for those who do not review, and for another desk', async () => {
    for (const who of [reporter, contributor, legal, atOtherDesk(editor)]) {
      expect((await reviewQueue(db, who, null)).waiting.items).toEqual([])
    }
  })

  it('counts on the rail only what waits for this very person', async () => {
    expect(await waitingFor(db, editor)).toEqual({ work: 0, review: 1 })
    expect(await waitingFor(db, chief)).toEqual({ work: 1, review: 2 })
    expect(await waitingFor(db, reporter)).toEqual({ work: 1, review: 0 })
    expect(await waitingFor(db, withoutRoles(chief))).toEqual({ work: 0, review: 0 })
  })
})

describe('choices', () => {
  it('offers the desks a person may start a story on', async () => {
    const ids = async (who: Player) => (await startDesks(db, who)).map(({ id }) => id)
    expect(await ids(reporter)).toEqual([DESK])
    expect(await ids(admin)).toHaveLength(2)
    expect(await ids(contributor)).toEqual([])
  })

  it('names colleagues only to those who see more than their own stories', async () => {
    expect((await listChoices(db, contributor)).people).toEqual([])
    expect((await listChoices(db, reporter)).people).toHaveLength(6)
  })
})
