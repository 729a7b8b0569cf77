import { eq, inArray, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { houseDeclarations } from '@/db/queries/house-declaration/house-declarations'
import { waitsForYou } from '@/db/queries/notices/waits-for-you'
import { auditEntry } from '@/db/schema/audit'
import { notification } from '@/db/schema/notifications'
import { person } from '@/db/schema/people'
import { EMFA_REFERENCE } from '@/newsroom/evidence/house-declaration'
import { otherChief, reviewingOn } from '@/testing/builders/evidence'
import { admin, chief, editor, legal, type Player, reporter, withoutRoles } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { endResponsible } from '../evidence/end-responsible'
import { confirmHouseDeclaration } from './confirm-house-declaration'
import { endHouseDeclaration } from './end-house-declaration'
import { writeHouseDeclaration } from './write-house-declaration'

const { db, owner } = await testDatabase()
const desk = reviewingOn(db)

const SAID = {
  texts: { en: 'Nothing without review.', 'zh-Hant': '未經審核者不發布。', 'zh-Hans': '未经审核者不发布。' },
  reference: EMFA_REFERENCE,
}

const write = async (who: Player = legal) => {
  const written = await writeHouseDeclaration(desk.as(who), SAID)
  if (!written.ok) throw new Error(JSON.stringify(written.refusal))
  return written.value.declarationId
}

const listed = async (who: Player = chief) => {
  const page = await houseDeclarations(db, who, { at: desk.clock.now, after: null, size: 20 })
  return page?.lines.map(({ n, state }) => `${n} ${state}`)
}

beforeAll(desk.open)

describe('what the house declares of machines', () => {
  it('cannot be written while nobody answers for what is published', async () => {
    expect(await writeHouseDeclaration(desk.as(legal), SAID)).toMatchObject({ refusal: { key: 'nobodyResponsible' } })
    await desk.answering()
  })

  it('is written by one and confirmed by another, whatever their roles', async () => {
    for (const who of [reporter, editor])
      expect(await writeHouseDeclaration(desk.as(who), SAID)).toMatchObject({ refusal: { kind: 'forbidden' } })
    const declarationId = await write()
    expect(await confirmHouseDeclaration(desk.as(legal), { declarationId })).toMatchObject({
      refusal: { because: 'ownDeclaration' },
    })
    expect(await confirmHouseDeclaration(desk.as(reporter), { declarationId })).toMatchObject({
      refusal: { because: 'role' },
    })
    expect(await listed()).toEqual(['1 waiting'])
    const waits = async (who: Player) =>
      (await waitsForYou(db, who, desk.clock.now)).lines.some(
        ({ thing, id, template }) => thing === 'declaration' && id === declarationId && template === null,
      )
    const waitsFor = (...people: readonly Player[]) => Promise.all(people.map(waits))
    expect(await waitsFor(legal, chief, admin, reporter)).toEqual([false, true, true, false])
    expect(await confirmHouseDeclaration(desk.as(chief), { declarationId })).toMatchObject({ ok: true })
    expect(await confirmHouseDeclaration(desk.as(admin), { declarationId })).toMatchObject({
      refusal: { key: 'declarationAnswered' },
    })
    expect(await listed()).toEqual(['1 inForce'])
    expect(await waitsFor(chief, admin)).toEqual([false, false])
  })

  it('waits one at a time, can be returned, and stays in force until the next is confirmed', async () => {
    const returned = await write(chief)
    expect(await writeHouseDeclaration(desk.as(admin), SAID)).toMatchObject({ refusal: { key: 'declarationWaits' } })
    expect(await endHouseDeclaration(desk.as(legal), { declarationId: returned })).toMatchObject({ ok: true })
    const next = await write(admin)
    expect(await listed()).toEqual(['3 waiting', '2 returned', '1 inForce'])
    await confirmHouseDeclaration(desk.as(chief), { declarationId: next })
    expect(await listed()).toEqual(['3 inForce', '2 returned', '1 replaced'])
  })

  it('once withdrawn is not followed by the one before it', async () => {
    const [newest, , first] =
      (await houseDeclarations(db, legal, { at: desk.clock.now, after: null, size: 20 }))?.lines ?? []
    const end = (declarationId = '') => endHouseDeclaration(desk.as(legal), { declarationId })
    expect(await end(first?.id)).toMatchObject({ refusal: { key: 'declarationAnswered' } })
    expect(await end(newest?.id)).toMatchObject({ ok: true })
    expect(await listed()).toEqual(['3 withdrawn', '2 returned', '1 replaced'])
  })

  it('is not confirmed once somebody else answers for what is published', async () => {
    const declarationId = await write()
    const { rows } = await db.execute<{ id: string }>(sql`select id from editorial_responsibility where to_at is null`)
    await endResponsible(desk.as(admin), { holderId: rows[0]?.id ?? '' })
    expect(await confirmHouseDeclaration(desk.as(chief), { declarationId })).toMatchObject({
      refusal: { key: 'responsibleChanged' },
    })
    await endHouseDeclaration(desk.as(chief), { declarationId })
  })

  it('is on record, each step with its person', async () => {
    const kinds = ['writeHouseDeclaration', 'confirmHouseDeclaration', 'endHouseDeclaration']
    const entries = await db.select().from(auditEntry).where(inArray(auditEntry.kind, kinds))
    const by = (kind: string) => entries.filter((entry) => entry.kind === kind).map(({ actorId }) => actorId)
    expect(by('writeHouseDeclaration')).toEqual([legal.id, chief.id, admin.id, legal.id])
    expect(by('confirmHouseDeclaration')).toEqual([chief.id, chief.id])
    expect(by('endHouseDeclaration')).toEqual([legal.id, legal.id, chief.id])
  })

  it('tells the second person that it waits, and its writer what became of it', async () => {
    const told = await db
      .select({
        kind: notification.kind,
        to: person.slug,
        settled: notification.settledAt,
        detail: notification.detail,
      })
      .from(notification)
      .innerJoin(person, eq(person.id, notification.personId))
      .where(inArray(notification.kind, ['declarationWaits', 'declarationAnswered']))
      .orderBy(notification.at, notification.kind)
    const waits = told.filter(({ kind }) => kind === 'declarationWaits')
    // Legal wrote two, so the chiefs were asked; of the other two legal was.
    expect(new Set(waits.map(({ to }) => to))).toEqual(new Set([legal.slug, chief.slug, otherChief.slug]))
    expect(waits.every(({ settled }) => settled !== null)).toBe(true)
    const answers = told.filter(({ kind }) => kind === 'declarationAnswered')
    expect(answers.map(({ to, detail }) => `${to} ${detail.thing}`).toSorted()).toEqual(
      [
        `${legal.slug} confirmed`,
        `${chief.slug} returned`,
        `${admin.slug} confirmed`,
        `${admin.slug} withdrawn`,
        `${legal.slug} returned`,
      ].toSorted(),
    )
  })

  it('stays word for word, even against direct SQL, and is never born confirmed', async () => {
    await expect(owner.execute(sql`update house_declaration set reference = 'x' where n = 1`)).rejects.toThrow()
    await expect(owner.execute(sql`delete from house_declaration`)).rejects.toThrow()
    await expect(
      owner.execute(sql`update house_declaration set confirmed_by = ${admin.id} where n = 1`),
    ).rejects.toThrow()
    await expect(
      owner.execute(sql`insert into house_declaration select gen_random_uuid(), 99, texts, reference, responsible_id,
        responsible_name, responsible_nature, written_by, written_at, confirmed_by, confirmed_at, null, null
        from house_declaration where n = 1`),
    ).rejects.toThrow()
  })

  it('is nothing to somebody without a role, and is read by everybody with one', async () => {
    expect(await houseDeclarations(db, withoutRoles(reporter), { at: desk.clock.now, after: null, size: 1 })).toBeNull()
    const first = await houseDeclarations(db, reporter, { at: desk.clock.now, after: null, size: 3 })
    expect(first).toMatchObject({ mayWrite: false })
    expect(first?.lines.every(({ mayConfirm }) => !mayConfirm)).toBe(true)
    const rest = await houseDeclarations(db, reporter, { at: desk.clock.now, after: first?.next ?? null, size: 3 })
    expect(rest?.lines.map(({ n }) => n)).toEqual([1])
    expect(await db.$count(auditEntry, eq(auditEntry.kind, 'writeHouseDeclaration'))).toBe(4)
  })
})
