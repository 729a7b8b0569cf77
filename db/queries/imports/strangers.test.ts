import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { startImport } from '@/commands/imports/start-import'
import { takeIn } from '@/commands/imports/take-in'
import type { PieceInFile } from '@/newsroom/imports/piece-in-file'
import { SYSTEM } from '@/newsroom/people/actor'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { DESK, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { STRANGERS } from '@/testing/strangers'
import { importEntries } from './import-entries'
import { importPage } from './import-page'
import { knownHere } from './known-here'
import { trialRun } from './trial-run'

const { db } = await testDatabase()
const desk = deskOn(db)
await openNewsroom(db)

const told: PieceInFile = {
  language: 'en',
  headline: 'Changed',
  section: 'news',
  slug: 'told',
  copy: ['Quite another text.'],
}
const text = JSON.stringify({ format: 'stet-pieces/1', pieces: [told] })

await desk.published(piece({ slug: 'told' }))
const importId = randomUUID()
await startImport(desk.as(reporter), { id: importId, deskId: DESK, fileName: 'told.json', text })
await takeIn(
  { db, actor: SYSTEM, now: () => new Date(), newId: randomUUID },
  { stopped: () => false, brokeDown: (fault) => Promise.reject(fault) },
)

it('shows whoever took a file in what became of it', async () => {
  expect((await importEntries(db, reporter, null)).items).toMatchObject([{ id: importId, counts: { held: 1 } }])
  expect(await importPage(db, reporter, { importId, outcome: null, after: null })).toMatchObject({
    lines: [{ outcome: 'held', storyId: expect.any(String) }],
  })
})

it.each(Object.entries(STRANGERS))('tells %s nothing of it (WF-32)', async (_who, stranger) => {
  expect(await importEntries(db, stranger, null)).toEqual({ items: [], next: null })
  expect(await importPage(db, stranger, { importId, outcome: null, after: null })).toBeNull()
  expect(await trialRun(db, stranger, { deskId: DESK, text, at: new Date() })).toBeNull()
  expect((await knownHere(db, stranger, [told])).addresses.get('news/told')).toEqual({ is: 'taken' })
})
