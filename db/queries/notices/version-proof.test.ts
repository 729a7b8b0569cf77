import { beforeAll, describe, expect, it } from 'vitest'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { wordingOn } from '@/testing/builders/wording'
import { admin, chief, legal, reporter, withoutRoles } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { stockBook } from '@/testing/keepers'
import { versionProof } from './version-proof'

const { db } = await testDatabase()
const desk = deskOn(db, { now: new Date('2026-03-02T02:00:00Z') })
const wording = wordingOn(desk)

beforeAll(async () => {
  await openNewsroom(db)
  await stockBook(db, new Date('2026-01-01T00:00:00Z'))
  await desk.published(piece({ slug: 'first' }))
  await wording.approved('own-work', 'New words.')
  await desk.published(piece({ slug: 'second' }))
  await wording.submitted('opinion', 'Words that wait.')
})

describe('the proof of a version', () => {
  it('says who wrote and who approved it, and that its texts are what was approved', async () => {
    const proof = await versionProof(db, reporter, 'own-work', 2)
    expect(proof).toMatchObject({ writtenBy: legal.name, approvedBy: chief.name, isProven: true, newer: null })
    expect(proof?.hands).toEqual([{ locale: 'en', writtenBy: legal.name, approvedBy: chief.name }])
    expect(proof?.before?.n).toBe(1)
  })

  it('counts where it went out, whether that stands or not', async () => {
    expect((await versionProof(db, reporter, 'own-work', 1))?.use).toMatchObject({ publications: 1, live: 1 })
    expect(await versionProof(db, reporter, 'own-work', 1)).toMatchObject({ newer: 2, before: null })
  })

  it('names the rules in force while it was used', async () => {
    const proof = await versionProof(db, admin, 'own-work', 1)
    expect(proof?.rules).toHaveLength(1)
    expect(proof?.rules[0]?.effect).toBe('require')
  })

  it('is there for approved versions only', async () => {
    expect(await versionProof(db, admin, 'opinion', 2)).toBeNull()
    expect(await versionProof(db, admin, 'nothing', 1)).toBeNull()
  })

  it('is nothing to somebody without a role', async () => {
    expect(await versionProof(db, withoutRoles(reporter), 'own-work', 1)).toBeNull()
  })
})
