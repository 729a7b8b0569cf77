import { beforeAll, describe, expect, it } from 'vitest'
import { trialRun } from '@/db/queries/imports/trial-run'
import { storyScreen } from '@/db/queries/story-screen'
import { BODY, fileOf, importsOn, told } from '@/testing/builders/imports'
import { openNewsroom } from '@/testing/builders/newsroom'
import { bookOn } from '@/testing/builders/notice-book'
import { piece } from '@/testing/builders/package'
import { COPIED } from '@/testing/builders/typed-notice'
import { atOtherDesk, chief, contributor, DESK } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { fingerprint } from '@/testing/fingerprint'

const { db } = await testDatabase()
const clock = { now: new Date('2026-03-02T02:00:00Z') }
const desk = importsOn(db, clock)

beforeAll(() => openNewsroom(db))

describe('a trial run', () => {
  it('says of each piece what would become of it, and writes nothing', async () => {
    await desk.published(piece({ slug: 'trial-live' }))
    const before = await fingerprint(db)
    const run = await trialRun(db, chief, {
      deskId: DESK,
      at: clock.now,
      text: fileOf(
        told('trial-new'),
        told('trial-live'),
        told('trial-live', { headline: 'Again' }),
        told('trial-other', { section: 'nowhere', topics: ['unheard-of'] }),
        { headline: 'Half a piece', colour: 'red' },
      ),
    })
    expect(run).toMatchObject({
      ok: true,
      lines: [
        { n: 1, outcome: 'new' },
        { n: 2, outcome: 'unchanged' },
        { n: 3, outcome: 'refused', faults: [{ field: 'slug', key: 'twice' }] },
        {
          n: 4,
          outcome: 'refused',
          faults: [
            { field: 'section', key: 'unknownSection', value: 'nowhere' },
            { field: 'topics', key: 'unknownTopic', value: 'unheard-of' },
          ],
        },
        { n: 5, headline: 'Half a piece', outcome: 'refused' },
      ],
    })
    expect(await fingerprint(db)).toBe(before)
  })

  it('names the sentence of a live piece that would need a record', async () => {
    await desk.published(piece({ slug: 'trial-guard' }))
    const text = fileOf(told('trial-guard', { copy: [BODY.replace('ten', 'eleven')] }))
    expect(await trialRun(db, chief, { deskId: DESK, text, at: clock.now })).toMatchObject({
      lines: [
        {
          outcome: 'held',
          held: [{ field: 'copy', key: 'unrecorded', values: { passage: expect.stringContaining('eleven') } }],
        },
      ],
    })
  })

  it('says which piece ends in a notice and what is proposed in its place, and leaves it in the draft (DISC-24)', async () => {
    await bookOn(db).add({ key: 'supplied', effect: null })
    const pieces = [told('ends-in-notice', { copy: [...COPIED.lines] }), told('ends-in-none')]
    const text = fileOf(...pieces)
    const before = await fingerprint(db)
    expect(await trialRun(db, chief, { deskId: DESK, text, at: clock.now })).toMatchObject({
      lines: [
        { outcome: 'new', typed: { text: COPIED.notice, template: { name: 'supplied', names: {} } } },
        { outcome: 'new', typed: null },
      ],
    })
    expect(await fingerprint(db)).toBe(before)
    const [taken] = await desk.takenIn(pieces)
    const asked = { storyId: taken?.storyId ?? '', at: clock.now }
    expect((await storyScreen(db, chief, asked))?.atHand.typed).toMatchObject({ text: COPIED.notice })
  })

  it('is not there for those who start nothing on the desk', async () => {
    expect(await trialRun(db, contributor, { deskId: DESK, text: fileOf(told('x')), at: clock.now })).toBeNull()
    expect(await trialRun(db, atOtherDesk(chief), { deskId: DESK, text: fileOf(told('x')), at: clock.now })).toBeNull()
  })
})
