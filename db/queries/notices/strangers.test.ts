import { beforeAll, describe, expect, it } from 'vitest'
import { REPORTS } from '@/newsroom/notices/report'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { wordingOn } from '@/testing/builders/wording'
import { reporter, withoutRoles } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { stockBook } from '@/testing/keepers'
import { STRANGERS } from '@/testing/strangers'
import { noticeReport } from './reports/notice-report'
import { versionProof } from './version-proof'

const { db } = await testDatabase()
const desk = deskOn(db, { now: new Date('2026-03-02T02:00:00Z') })
const ask = () => ({ at: desk.clock.now, days: 30, after: null, size: 50, language: 'en' as const })

beforeAll(async () => {
  await openNewsroom(db)
  await stockBook(db, new Date('2026-01-01T00:00:00Z'))
  await desk.published(piece({ slug: 'ferry-secret', headline: 'The ferry secret' }))
  await wordingOn(desk).approved('own-work', 'New words.')
})

describe('reports on notices', () => {
  it.each(Object.entries(STRANGERS))('name no piece of the desk to %s', async (_who, stranger) => {
    for (const report of REPORTS) {
      const said = await noticeReport(db, stranger, report, ask())
      expect(JSON.stringify(said)).not.toContain('ferry secret')
    }
    expect(await noticeReport(db, reporter, 'outdated', ask())).toMatchObject({ rows: [{}], hidden: 0 })
  })

  it('are nothing to somebody without a role, nor is the proof of a version', async () => {
    for (const report of REPORTS) expect(await noticeReport(db, withoutRoles(reporter), report, ask())).toBeNull()
    expect(await versionProof(db, withoutRoles(reporter), 'own-work', 1)).toBeNull()
  })
})
