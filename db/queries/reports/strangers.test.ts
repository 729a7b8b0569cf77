import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { FileReport, fileReport } from '@/commands/reports/file-report'
import { story } from '@/db/schema/story'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { chief, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { STRANGERS } from '@/testing/strangers'
import { openCardTasks } from './card-tasks'
import { readerReports, reportDesks } from './reader-reports'

const { db } = await testDatabase()
const desk = deskOn(db)
const all = { show: 'waiting', after: null } as const

beforeAll(async () => {
  await openNewsroom(db)
  await desk.published(piece({ slug: 'reported' }))
  const report = FileReport.parse({ quote: '', wrong: 'It is not so.', email: '', publicationId: null })
  const context = { db, actor: null, now: () => desk.clock.now, newId: randomUUID }
  await fileReport(context, { ...report, section: 'news', slug: 'reported', address: '192.0.2.1' })
})

describe('what readers report', () => {
  it.each([...Object.entries(STRANGERS), ['a reporter of the desk', reporter] as const])(
    'is nothing to %s',
    async (_, who) => {
      expect(await readerReports(db, who, all)).toEqual({ items: [], next: null })
      expect(await openCardTasks(db, who)).toEqual([])
      // The chief of another desk has that desk's, which has none.
      expect(await reportDesks(db, who)).not.toContain(editor.grants[0]?.deskId)
    },
  )

  it.each([editor, chief])('is there for those who answer for the desk', async (who) => {
    expect((await readerReports(db, who, all)).items).toHaveLength(1)
  })

  it('is nothing to the chief of the desk where the story is limited to others', async () => {
    await db.update(story).set({ limitedTo: [editor.id] })
    expect(await readerReports(db, chief, all)).toEqual({ items: [], next: null })
    expect((await readerReports(db, editor, all)).items).toHaveLength(1)
  })
})
