import { beforeAll, describe, expect, it } from 'vitest'
import { nameRevision } from '@/commands/name-revision'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { revisions } from './history'

const { db } = await testDatabase()
const desk = deskOn(db)
beforeAll(() => openNewsroom(db))

describe('history', () => {
  it('pages through every kept version once, newest first', async () => {
    const ids = await desk.start()
    for (let n = 0; n < 5; n += 1) await desk.save(n % 2 === 0 ? editor : reporter, ids, piece({ headline: `V${n}` }))
    const found: number[] = []
    let cursor: string | null = null
    do {
      const page: Awaited<ReturnType<typeof revisions>> = await revisions(db, editor, ids.storyId, cursor, 2)
      found.push(...page.items.map(({ seq }) => seq))
      cursor = page.next
    } while (cursor !== null)
    expect(found).toEqual([6, 5, 4, 3, 2, 1])
  })

  it('begins at the beginning for a cursor somebody made up', async () => {
    const ids = await desk.written()
    expect((await revisions(db, editor, ids.storyId, 'nonsense')).items).toHaveLength(2)
  })

  it('says of each version what was changed in it, on whichever page it stands', async () => {
    const ids = await desk.written(piece({ headline: 'First' }))
    await desk.save(editor, ids, piece({ headline: 'Second', kicker: 'City' }))
    await nameRevision(desk.as(editor), { ...ids, name: 'Before the call' })
    const [named, saved] = (await revisions(db, reporter, ids.storyId, null, 2)).items
    expect(named).toMatchObject({ kind: 'named', parts: [] })
    expect(saved).toMatchObject({ author: editor.name, parts: ['headline', 'kicker'] })
  })

  it('takes no text with it, however long the pieces are', async () => {
    const ids = await desk.written(piece({ headline: 'canary-4410' }))
    expect(JSON.stringify(await revisions(db, reporter, ids.storyId, null))).not.toContain('canary-4410')
  })
})
