import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { claimStage } from '@/commands/work/claim-stage'
import { setDeadline } from '@/commands/work/set-deadline'
import { setPriority } from '@/commands/work/set-priority'
import { edition } from '@/db/schema/story'
import { EVERY_STORY, type StoryFilter } from '@/newsroom/story/story-filter'
import { deskOn } from '@/testing/builders/desk'
import { piece } from '@/testing/builders/package'
import {
  admin,
  atOtherDesk,
  chief,
  contributor,
  editor,
  legal,
  OTHER_DESK,
  type Player,
  reporter,
  withoutRoles,
} from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { busyDesk } from './busy-desk-for-test'
import { storyList } from './desk-lists'

const { db } = await testDatabase()
const desk = deskOn(db, { now: new Date('2026-03-02T04:00:00Z') })

const at = new Date('2026-03-02T02:00:00Z')

const list = (who: Player, filter: Partial<StoryFilter> = {}) =>
  storyList(db, who, { filter: { ...EVERY_STORY, ...filter }, at })

const headlines = async (who: Player, filter: Partial<StoryFilter> = {}) =>
  (await list(who, filter)).items.map(({ headline }) => headline)

beforeAll(() => busyDesk(db))

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
    const { items } = await list(reporter, { state: 'published' })
    expect(items).toMatchObject([{ headline: 'Live, and revised', state: 'draft', n: 2, isLiveBelow: true }])
  })

  it('starts at the beginning when the cursor is nonsense', async () => {
    expect(await headlines(reporter, { after: 'bm9uc2Vuc2U' })).toHaveLength(7)
  })
})

describe('lists of work', () => {
  const idOf = async (headline: string) => {
    const { items } = await list(admin)
    return items.find((line) => line.headline === headline)?.storyId ?? ''
  }
  const due = async (headline: string, time: string) =>
    setDeadline(desk.as(admin), {
      storyId: await idOf(headline),
      deadline: { date: '2026-03-02', time, zone: 'UTC' },
    })

  beforeAll(async () => {
    await due('Filed first', '03:00')
    await due('A draft of the reporter', '01:00')
    await due('Live, and revised', '02:30')
    await due('Approved', '23:00')
    await setPriority(desk.as(admin), { storyId: await idOf('Sent back'), priority: 'urgent' })
    await setPriority(desk.as(admin), { storyId: await idOf('Approved'), priority: 'high' })
  })

  it('call late what is still in work and past its deadline, on whatever clock that was put', async () => {
    const late = async (now: string) => {
      const filter = { ...EVERY_STORY, overdue: 'yes', sort: 'deadline' } as const
      return (await storyList(db, reporter, { filter, at: new Date(now) })).items.map(({ headline }) => headline)
    }
    expect(await late('2026-03-02T00:59:00Z')).toEqual([])
    expect(await late('2026-03-02T03:00:00Z')).toEqual(['A draft of the reporter', 'Live, and revised'])
    expect(await late('2026-03-02T03:01:00Z')).toEqual(['A draft of the reporter', 'Live, and revised', 'Filed first'])
  })

  it('stand by deadline, the nearest first, with the zone it was put in', async () => {
    expect(await headlines(reporter, { sort: 'deadline' })).toEqual([
      'A draft of the reporter',
      'Live, and revised',
      'Filed first',
      'Approved',
    ])
    const { items } = await list(reporter, { sort: 'deadline' })
    expect(items[0]?.due).toEqual({ at: new Date('2026-03-02T01:00:00Z'), zone: 'UTC' })
  })

  it('stand by priority, the most pressing first', async () => {
    expect((await headlines(reporter, { sort: 'priority' })).slice(0, 2)).toEqual(['Sent back', 'Approved'])
    expect(await headlines(reporter, { priority: 'urgent' })).toEqual(['Sent back'])
  })

  it('tell apart what waits for whom', async () => {
    expect(await headlines(reporter, { waits: 'editor' })).toEqual(['Filed by the editor', 'Filed first'])
    expect(await headlines(reporter, { waits: 'legal' })).toEqual([])
    expect(await headlines(reporter, { waits: 'publisher' })).toEqual(['Approved'])
    expect(await headlines(reporter, { waits: 'me' })).toEqual([
      'Live, and revised',
      'Sent back',
      'A draft of the reporter',
    ])
    expect(await headlines(editor, { waits: 'me' })).toEqual(['Filed first'])
  })

  it('narrow by desk and by kind of edition', async () => {
    expect(await headlines(admin, { desk: OTHER_DESK })).toHaveLength(2)
    expect(await headlines(reporter, { desk: OTHER_DESK })).toEqual([])
    expect(await headlines(admin, { kind: 'update' })).toEqual(['Live, and revised'])
  })

  it('say whose turn it is, and count what others changed since this person looked', async () => {
    const lineOf = async (who: Player) => (await list(who, { q: 'Filed first' })).items[0]
    expect(await lineOf(editor)).toMatchObject({ stage: { role: 'editor', takenBy: null }, unseen: null })
    const storyId = await idOf('Filed first')
    const [row] = await db.select({ id: edition.id }).from(edition).where(eq(edition.storyId, storyId))
    const ids = { storyId, editionId: row?.id ?? '' }
    await desk.look(editor, ids)
    expect(await lineOf(editor)).toMatchObject({ unseen: 0 })
    await desk.save(chief, ids, piece({ headline: 'Filed first', standfirst: 'Changed in review.' }))
    expect(await lineOf(editor)).toMatchObject({ unseen: 1 })
    expect(await lineOf(chief)).toMatchObject({ unseen: null })
    await claimStage(desk.as(editor), ids)
    expect(await lineOf(reporter)).toMatchObject({ stage: { takenBy: editor.name } })
  })
})
