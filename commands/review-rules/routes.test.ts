import { randomUUID } from 'node:crypto'
import { asc, desc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { auditEntry } from '@/db/schema/audit'
import { person } from '@/db/schema/people'
import { reviewRoute } from '@/db/schema/routes'
import { deskOn } from '@/testing/builders/desk'
import { hire, openNewsroom } from '@/testing/builders/newsroom'
import { route, routesOn, stage } from '@/testing/builders/route'
import { admin, atOtherDesk, chief, contributor, editor, legal, type Player, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { WriteRoute, writeRoute } from './write-route'

const { db } = await testDatabase()
const desk = deskOn(db)
const written = routesOn(db)

beforeAll(async () => {
  await openNewsroom(db)
  await hire(db, [
    { ...atOtherDesk(editor), id: crypto.randomUUID(), slug: 'second-editor', email: 'second-editor@example.com' },
  ])
})

const versionsOf = (key: string) =>
  db.select().from(reviewRoute).where(eq(reviewRoute.key, key)).orderBy(asc(reviewRoute.version))
const lastEntry = async () => (await db.select().from(auditEntry).orderBy(desc(auditEntry.seq)).limit(1))[0]

describe('a route', () => {
  it('is written by whoever leads a desk, and by nobody else', async () => {
    for (const who of [editor, legal, reporter])
      expect(await writeRoute(desk.as(who), route('Three reviews'))).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await writeRoute(desk.as(admin), route('Adminly'))).toMatchObject({ ok: true })
    const elsewhere = atOtherDesk(chief)
    expect(await writeRoute(desk.as(elsewhere), route('Cultured'))).toMatchObject({
      value: { key: 'cultured', version: 1 },
    })
  })

  it('gets a key of its own from its name, which stays when it is renamed', async () => {
    const { key } = await written('Court reports')
    expect(key).toBe('court_reports')
    expect(await written('Court reports')).toEqual({ key: 'court_reports_2', version: 1 })
    expect(await written('Trials', { key, base: 1 })).toEqual({ key, version: 2 })
    expect((await written('Legal')).key).not.toBe('legal')
  })

  it('is kept in every version, with who wrote it and what it was before', async () => {
    const { key } = await written('Kept')
    await written('Kept', { key, base: 1, distinctPersons: false }, admin)
    const versions = await versionsOf(key)
    expect(versions.map(({ version, writtenBy }) => [version, writtenBy])).toEqual([
      [1, chief.id],
      [2, admin.id],
    ])
    const entry = await lastEntry()
    expect(entry).toMatchObject({ kind: 'writeRoute', actorId: admin.id, subjectId: versions[1]?.id })
    expect(entry?.detail).toMatchObject({
      before: { distinctPersons: true, stages: 'review_1, review_2' },
      after: { distinctPersons: false, stages: 'review_1, review_2' },
      plan: { key, distinctPersons: false },
    })
    await expect(db.delete(reviewRoute).where(eq(reviewRoute.key, key))).rejects.toThrow()
  })

  it('is not written again when nothing of it changed', async () => {
    const { key } = await written('Same')
    expect(await written('Same', { key, base: 1 })).toEqual({ key, version: 1 })
    expect(await versionsOf(key)).toHaveLength(1)
  })

  it('goes on from the one Stet ships', async () => {
    const stages = [stage('review_1'), stage('review_2')]
    expect(await written('Three reviews', { key: 'three_reviews', stages })).toEqual({
      key: 'three_reviews',
      version: 1,
    })
    expect((await lastEntry())?.detail).toMatchObject({
      before: { stages: 'review_1, review_2, review_3, proof_1, sign_off', review_3: { role: 'chief' } },
    })
  })

  it('is nobody’s to write under a key the house does not have', async () => {
    expect(await writeRoute(desk.as(chief), route('Invented', { key: 'invented' }))).toMatchObject({
      refusal: { kind: 'notFound' },
    })
  })

  it('takes one of two versions written on the same one, and tells the other', async () => {
    const { key } = await written('Raced')
    const asked = (en: string) => writeRoute(desk.as(chief), route(en, { key, base: 1 }))
    const answers = await Promise.all(['One', 'Two', 'Three'].map(asked))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    for (const answer of answers.filter(({ ok }) => !ok))
      expect(answer).toMatchObject({ refusal: { kind: 'wrongState', state: 'changed' } })
    expect(await versionsOf(key)).toHaveLength(2)
  })

  it.each([
    ['noReview', [stage('sign_off', { kind: 'decision', role: 'chief' })]],
    ['endsInProof', [stage('review'), stage('proof_1', { kind: 'proof' })]],
    ['repeated', [stage('review'), stage('review')]],
    ['endsOutside', [stage('review'), stage('guest', { guest: true })]],
    ['falseLegal', [stage('legal'), stage('review')]],
  ])('is refused as %s, and nothing is written', async (key, stages) => {
    const before = await db.$count(auditEntry)
    expect(await writeRoute(desk.as(chief), route('Faulty', { stages }))).toMatchObject({
      refusal: { kind: 'notReady', issues: [{ key }] },
    })
    expect(await versionsOf('faulty')).toEqual([])
    expect(await db.$count(auditEntry)).toBe(before)
  })

  it('names only people who are here and can take the stage, and says where it does not', async () => {
    const left: Player = { ...editor, id: randomUUID(), name: 'Gone', slug: 'gone', email: 'gone@example.com' }
    await hire(db, [left])
    await db.update(person).set({ deactivatedAt: desk.clock.now }).where(eq(person.id, left.id))
    const asked = (people: readonly string[], more: object = {}) =>
      writeRoute(
        desk.as(chief),
        route('Named', { stages: [stage('review'), stage('review_1', { people: [...people], ...more })] }),
      )
    for (const id of [randomUUID(), left.id, contributor.id])
      expect(await asked([editor.id, id])).toMatchObject({
        refusal: { kind: 'invalid', field: 'stages.1.people', key: 'person' },
      })
    expect(await versionsOf('named')).toEqual([])
    expect(await asked([editor.id, reporter.id], { needed: 2 })).toMatchObject({ ok: true })
    const [kept] = await versionsOf('named')
    expect(kept?.plan.stages[1]).toMatchObject({ people: [editor.id, reporter.id], needed: 2 })
    expect((await lastEntry())?.detail).toMatchObject({
      after: { review_1: { people: `${editor.name}, ${reporter.name}`, needed: 2 } },
    })
  })

  it('is refused at its door when it wants more people than it names, by the name of the field', () => {
    const said = route('Counted', { stages: [stage('review', { people: [editor.id], needed: 2 })] })
    expect(WriteRoute.safeParse(said).error?.issues[0]?.path).toEqual(['stages', 0, 'needed'])
  })

  it('is refused when a desk has too few for one of its stages, or none of those named', async () => {
    const asked = (more: object) =>
      writeRoute(desk.as(chief), route('One review', { key: 'one_review', stages: [stage('review', more)] }))
    expect(await asked({ needed: 3 })).toMatchObject({
      refusal: { issues: [{ key: 'tooFewAt', values: { desk: 'Culture', stage: 'review', needed: 3, there: 2 } }] },
    })
    expect(await asked({ people: [editor.id] })).toMatchObject({
      refusal: { issues: [{ key: 'nobody', values: { desk: 'Culture', stage: 'review' } }] },
    })
  })

  it('is refused when a desk that uses it could not walk it, by the name of the desk', async () => {
    const stages = ['review', 'review_1', 'review_2', 'review_3'].map((key) => stage(key))
    const asked = await writeRoute(desk.as(chief), route('One review', { key: 'one_review', stages }))
    expect(asked).toMatchObject({
      refusal: {
        kind: 'notReady',
        issues: [
          { key: 'tooFew', values: { desk: 'Culture', needed: 4, there: 2 } },
          { key: 'tooFew', values: { desk: 'News', needed: 4, there: 3 } },
        ],
      },
    })
    expect(await written('Unused', { stages })).toMatchObject({ version: 1 })
  })
})
