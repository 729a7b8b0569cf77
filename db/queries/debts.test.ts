import { beforeAll, describe, expect, it } from 'vitest'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { admin, atOtherDesk, chief, contributor, editor, type Player, reporter, withoutRoles } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { debtsFor } from './debts'
import { storyAffairs } from './story-affairs'

const { db } = await testDatabase()
const desk = deskOn(db)

const REASON = 'The pier is closed from this minute on.'

beforeAll(() => openNewsroom(db))

const forced = async (slug: string) => {
  const ids = await desk.written(piece({ slug, headline: `Forced ${slug}` }))
  await desk.must(chief, ids, 'forcePublish', { urgency: 'breaking', reason: REASON })
  return ids
}

const seenBy = async (who: Player) =>
  (await debtsFor(db, who)).map(({ headline, isTheirs }) => `${headline}${isTheirs ? ' *' : ''}`)

describe('what went ahead of its second pair of eyes', () => {
  it('stands on the desk until somebody else has looked: for those who may look, and for whoever went ahead', async () => {
    const ids = await forced('pier')
    expect(await seenBy(editor)).toEqual(['Forced pier *'])
    expect(await seenBy(admin)).toEqual(['Forced pier *'])
    expect(await seenBy(chief)).toEqual(['Forced pier'])
    await desk.look(editor, ids)
    await desk.must(editor, ids, 'clearDebt', { verdict: 'fine', opinion: 'Read it, stands.' })
    for (const who of [editor, admin, chief]) expect(await seenBy(who)).toEqual([])
  })

  it('is nobody else’s business', async () => {
    await forced('quay')
    for (const who of [reporter, contributor, atOtherDesk(editor), withoutRoles(chief)]) {
      expect(await seenBy(who)).toEqual([])
    }
  })

  it('comes in the order in which it is due', async () => {
    desk.clock.now = new Date(desk.clock.now.getTime() + 3_600_000)
    await forced('later')
    expect(await seenBy(editor)).toEqual(['Forced quay *', 'Forced later *'])
  })
})

describe('the affairs of a story', () => {
  it('say who went ahead alone and why, and what readers get', async () => {
    const ids = await forced('told')
    await desk.must(chief, ids, 'withdraw', {
      ...{ category: 'error', response: 'tombstone', explanation: 'We take it back.', reason: 'It was not the pier.' },
    })
    const affairs = await storyAffairs(db, reporter, ids.storyId)
    expect(affairs).toMatchObject({
      path: '/news/told',
      takedown: { response: 'tombstone', category: 'error', explanation: 'We take it back.' },
      killed: null,
      missed: null,
    })
    expect(affairs?.debts.map(({ kind, by, reason }) => ({ kind, by, reason }))).toEqual(
      expect.arrayContaining([{ kind: 'forced', by: chief.name, reason: REASON }]),
    )
  })

  it('are not there for those who may not read it', async () => {
    const ids = await desk.written(piece({ slug: 'hidden' }))
    expect(await storyAffairs(db, contributor, ids.storyId)).toBeNull()
    expect(await storyAffairs(db, atOtherDesk(chief), ids.storyId)).toBeNull()
  })
})
