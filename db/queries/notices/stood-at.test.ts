import { beforeAll, describe, expect, it } from 'vitest'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { testDatabase } from '@/testing/database'
import { stockBook } from '@/testing/keepers'
import { stoodAt } from './stood-at'

const { db } = await testDatabase()
const desk = deskOn(db, { now: new Date('2026-03-02T02:00:00Z') })

beforeAll(async () => {
  await openNewsroom(db)
  await stockBook(db, new Date('2026-01-01T00:00:00Z'))
})

describe('what readers had of a piece', () => {
  it('is its publication of then, every notice of it proven by its hash, with the reason why it stood there', async () => {
    const { storyId } = await desk.published(piece({ slug: 'proven' }))
    const stood = await stoodAt(db, storyId, desk.clock.now)
    expect(stood).toMatchObject({ n: 1, to: null, isShut: false })
    expect(stood?.notices).toMatchObject([{ key: 'own-work', n: 1, isProven: true, because: { facts: [{}] } }])
  })

  it('is nothing while it is being written', async () => {
    const { storyId } = await desk.approved(piece({ slug: 'in-work' }))
    expect(await stoodAt(db, storyId, desk.clock.now)).toBeNull()
  })
})
