import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { conversation } from '@/db/queries/talk/conversation'
import { can } from '@/newsroom/policy/can'
import type { Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { call, callDesk, NOT_FOUND, talkingOn } from '@/testing/builders/talk'
import { admin, atOtherDesk, chief, contributor, DESK, editor, legal, OTHER_DESK, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { fingerprint } from '@/testing/fingerprint'

const { db } = await testDatabase()
const desk = talkingOn(db)
const { open, opened, answer, lineOf, told } = desk

let ids: Ids

beforeAll(() => openNewsroom(db))
beforeEach(async () => {
  ids = await desk.written()
})

describe('calling somebody', () => {
  it('tells them, by the name the newsroom knows', async () => {
    const text = `${call({ ...chief, name: 'The Publisher' })} and ${call(editor)}, please look`
    const threadId = await opened(reporter, ids, { text })
    const [said] = (await lineOf(editor, ids, threadId)).remarks
    expect(said?.text).toBe(`${call(chief)} and ${call(editor)}, please look`)
    expect(await told(chief, ids)).toEqual(['mentioned'])
    expect(await told(reporter, ids)).toEqual([])
  })

  it('calls a desk as the people on it who may read the story', async () => {
    await opened(editor, ids, { text: `${callDesk(DESK, 'News')}, whose is this?` })
    for (const who of [reporter, chief]) expect(await told(who, ids)).toEqual(['mentioned'])
    for (const who of [editor, legal, contributor]) expect(await told(who, ids)).toEqual([])
  })

  it('is refused for whoever may not read the story, naming them, and nothing is written', async () => {
    const before = await fingerprint(db)
    const nobody = { id: randomUUID(), name: 'Nobody' }
    const text = [call(contributor), call(editor), callDesk(OTHER_DESK, 'Culture'), call(nobody)].join(' ')
    const [first, second, third] = [contributor.name, 'Culture', 'Nobody'].map((name) => ({
      ...{ field: 'talk', key: 'mayNotRead', level: 'stop', values: { name } },
    }))
    const refusal = { kind: 'notReady', issues: [first, second, third] }
    expect(await open(reporter, ids, { text })).toEqual({ ok: false, refusal })
    expect(await fingerprint(db)).toBe(before)
  })

  it('gives nobody a right', async () => {
    const threadId = await opened(editor, ids, { text: `${call(reporter)}, see here` })
    const moved = atOtherDesk(reporter)
    const named = { deskId: DESK, startedBy: editor.id, assigneeId: null, limitedTo: null }
    expect(can(moved, 'story.read', named)).toBe(false)
    expect(await conversation(db, moved, ids)).toBeNull()
    expect(await answer(moved, ids, threadId)).toEqual(NOT_FOUND)
  })
})

describe('a note to the desk', () => {
  it('is heard by whoever edits there', async () => {
    const threadId = await opened(reporter, ids, { kind: 'note', text: 'Pictures come at six.' })
    expect(await lineOf(editor, ids, threadId)).toMatchObject({ kind: 'note', isOpen: true })
    expect(await told(editor, ids)).toEqual(['noteToDesk'])
    for (const who of [chief, legal, admin, contributor, reporter]) expect(await told(who, ids)).toEqual([])
  })
})
