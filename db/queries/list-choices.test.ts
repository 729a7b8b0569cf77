import { beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom } from '@/testing/builders/newsroom'
import { admin, contributor, DESK, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { listChoices, startDesks } from './list-choices'

const { db } = await testDatabase()

beforeAll(() => openNewsroom(db))

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
