import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { lockEdition } from '@/db/queries/lock-edition'
import { conversation } from '@/db/queries/talk/conversation'
import type { Answers } from '@/newsroom/workflow/asks'
import type { MoveName } from '@/newsroom/workflow/table'
import type { Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { call, talkingOn } from '@/testing/builders/talk'
import { contributor, editor, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { beginScene } from '../moves/begin-scene'
import { retractComment } from './retract-comment'
import { sayInMove } from './say-in-move'
import { resolveThread } from './settle-thread'

const { db } = await testDatabase()
const desk = talkingOn(db)
const { as, told } = desk

let ids: Ids

beforeAll(() => openNewsroom(db))
beforeEach(async () => {
  ids = await desk.written()
})

const said = (who: Player, move: MoveName, answers: Answers) => {
  desk.later()
  return db.transaction(async (tx) => {
    const work = await lockEdition(tx, ids.storyId, ids.editionId)
    if (!work) throw new Error('no such edition')
    await sayInMove({ ...beginScene(as(who), tx, work), answers }, move)
  })
}

const talk = async () => (await conversation(db, editor, ids))?.lines ?? []

describe('what is said in a move', () => {
  it('is part of the conversation: an opinion stands, a piece sent back waits for its writer', async () => {
    await said(editor, 'approve', { opinion: ' Checked both names. ' })
    await said(editor, 'sendBack', { comment: 'Who repaired it?' })
    await said(reporter, 'file', { note: 'Names are in.' })
    expect(await talk()).toMatchObject([
      { kind: 'note', source: 'thread', isOpen: true, remarks: [{ text: 'Names are in.', author: reporter.name }] },
      { kind: 'send_back', isOpen: true, blocking: false, remarks: [{ text: 'Who repaired it?' }] },
      { kind: 'opinion', isOpen: false, mayResolve: false, remarks: [{ text: 'Checked both names.' }] },
    ])
  })

  it('is nothing where nothing was said', async () => {
    await said(editor, 'approve', { opinion: '  ' })
    await said(editor, 'spike', { reason: 'Overtaken by events.' })
    expect(await talk()).toEqual([])
  })

  it('calls those who may read the story, and only names the others', async () => {
    await said(editor, 'sendBack', { comment: `${call(reporter)}, ask ${call(contributor)}` })
    const [line] = await talk()
    expect(line?.remarks[0]?.text).toBe(`${call(reporter)}, ask @${contributor.name}`)
    expect([await told(reporter, ids), await told(contributor, ids)]).toEqual([['mentioned'], []])
  })

  it('stays on the record: an opinion is neither settled nor taken back', async () => {
    await said(editor, 'approve', { opinion: 'Checked.' })
    const [line] = await talk()
    const deed = { ...ids, threadId: line?.id ?? '', commentId: line?.remarks[0]?.id ?? '' }
    expect(await resolveThread(as(editor), deed)).toMatchObject({ refusal: { key: 'opinionStands' } })
    expect(await retractComment(as(editor), deed)).toMatchObject({ refusal: { because: 'ofRecord' } })
    expect(line?.remarks[0]?.mayRetract).toBe(false)
  })
})
