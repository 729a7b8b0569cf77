import { eq, inArray, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { gradeTables } from '@/db/queries/grade-table/grade-tables'
import { gradesInForce } from '@/db/queries/grade-table/grades-in-force'
import { waitsForYou } from '@/db/queries/notices/waits-for-you'
import { auditEntry } from '@/db/schema/audit'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { notification } from '@/db/schema/notifications'
import { person } from '@/db/schema/people'
import { type GradeRows, USUAL_TABLE } from '@/newsroom/grade-table/grade-table'
import { reviewingOn } from '@/testing/builders/evidence'
import { admin, chief, editor, legal, type Player, reporter, withoutRoles } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { stockBook } from '@/testing/keepers'
import { gradingOn, LOOSER, saying, TIGHTER } from './grading-for-test'
import { returnTable } from './return-table'

const { db, owner } = await testDatabase()
const desk = reviewingOn(db)
const { write, written, agree } = gradingOn(desk)

const inForce = () => gradesInForce(db, desk.clock.now)
const listed = async (who: Player = chief, after: string | null = null) =>
  gradeTables(db, who, { at: desk.clock.now, after, size: 20 })
/** Does a table wait for this very person? */
const waits = async (who: Player) =>
  (await waitsForYou(db, who, desk.clock.now)).lines.some(({ thing }) => thing === 'grades')
const states = async () => (await listed())?.lines.map(({ n, state }) => `${n} ${state}`)

beforeAll(async () => {
  await desk.open()
  await desk.answering()
  await stockBook(db, desk.clock.now)
})

describe('the table of grades', () => {
  it('is the usual one until the house has agreed to another', async () => {
    expect(await inForce()).toEqual(USUAL_TABLE)
    expect(await listed()).toMatchObject({ lines: [], law: [legal.name], mayWrite: true })
  })

  it('is written by those who keep the disclaimers, and is no table when it says what none may', async () => {
    for (const who of [reporter, editor]) expect(await write(who)).toMatchObject({ refusal: { kind: 'forbidden' } })
    const deepfake = saying('ai_deepfake', { china: 'suggest' })
    for (const who of [legal, chief, admin])
      expect(await write(who, { rows: deepfake })).toMatchObject({ refusal: { key: 'deepfakeAlways' } })
    expect(await write(chief, { rows: USUAL_TABLE.rows })).toMatchObject({ refusal: { key: 'tableSame' } })
  })

  it('holds once somebody else has agreed, and not before', async () => {
    const first = await written(chief)
    expect(await write(legal)).toMatchObject({ refusal: { key: 'tableWaits' } })
    expect(await agree(chief, first)).toMatchObject({ refusal: { because: 'ownTable' } })
    expect(await agree(editor, first)).toMatchObject({ refusal: { because: 'role' } })
    expect(await Promise.all([chief, legal, admin, reporter].map(waits))).toEqual([false, true, true, false])
    expect(await inForce()).toEqual(USUAL_TABLE)
    expect(await agree(admin, first)).toMatchObject({ ok: true })
    expect(await agree(legal, first)).toMatchObject({ refusal: { key: 'tableAnswered' } })
    expect(await inForce()).toMatchObject({ n: 1, rows: TIGHTER })
  })

  it('waits for its day, and never holds for a time before it was agreed to', async () => {
    expect((await gradesInForce(db, new Date('2026-02-01'))).n).toBe(0)
    const later = await written(legal, { rows: USUAL_TABLE.rows, from: '2099-01-01' })
    await agree(chief, later)
    expect(await states()).toEqual(['2 planned', '1 inForce'])
    expect((await gradesInForce(db, new Date('2099-02-01'))).n).toBe(2)
  })

  it('may be returned by one person', async () => {
    const returned = await written(chief, { rows: USUAL_TABLE.rows })
    expect(await returnTable(desk.as(reporter), returned)).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await returnTable(desk.as(legal), returned)).toMatchObject({ ok: true })
    expect(await states()).toEqual(['3 returned', '2 planned', '1 inForce'])
  })
})

describe('a table that says less than the usual one', () => {
  it('is agreed to by whoever answers for the law of the notices about AI, and by nobody else (DISC-20)', async () => {
    const looser = await written(chief, { rows: LOOSER })
    expect(await agree(admin, looser)).toMatchObject({ refusal: { because: 'tableNeedsLaw' } })
    expect([await waits(admin), await waits(legal)]).toEqual([false, true])
    await expect(
      owner.execute(
        sql`update grade_table set agreed_by = ${admin.id}, agreed_at = now() where id = ${looser.tableId}`,
      ),
    ).rejects.toThrow()
    const [told] = await db
      .select({ to: person.id })
      .from(notification)
      .innerJoin(person, eq(person.id, notification.personId))
      .where(eq(notification.waitsFor, looser.tableId))
    expect(told).toEqual({ to: legal.id })
    expect(await agree(legal, looser)).toMatchObject({ ok: true })
    expect(await inForce()).toMatchObject({ n: 4, rows: LOOSER })
  })

  it('waits for ever when they wrote it themselves', async () => {
    const own = await written(legal, { rows: saying('ai_translated', { code: null }) })
    for (const who of [legal, chief, admin]) expect(await agree(who, own)).toMatchObject({ ok: false })
    await returnTable(desk.as(legal), own)
  })

  it('is nobody’s to agree to where several answer for that law', async () => {
    const looser = await written(admin, { rows: saying('ai_translated', { code: null }) })
    const [one] = await db.select().from(disclaimerTemplate).where(eq(disclaimerTemplate.kind, 'ai')).limit(1)
    await owner.execute(sql`insert into disclaimer_template (id, key, kind, name, legal_basis, placement, removable, legal_owner_id, created_at)
      values (gen_random_uuid(), 'ai-second', 'ai', 'Second', '', ${one?.placement ?? 'top'}, 'never', ${chief.id}, now())`)
    expect([await waits(legal), await waits(chief)]).toEqual([false, false])
    for (const who of [legal, chief])
      expect(await agree(who, looser)).toMatchObject({ refusal: { because: 'tableNeedsLaw' } })
    await expect(
      owner.execute(
        sql`update grade_table set agreed_by = ${legal.id}, agreed_at = now() where id = ${looser.tableId}`,
      ),
    ).rejects.toThrow()
    await owner.execute(sql`update disclaimer_template set withdrawn_at = now() where key = 'ai-second'`)
    await returnTable(desk.as(admin), looser)
  })
})

describe('what was written', () => {
  it('is on record, each step with its person', async () => {
    const kinds = ['writeGradeTable', 'agreeGradeTable', 'returnGradeTable']
    const entries = await db.select().from(auditEntry).where(inArray(auditEntry.kind, kinds))
    const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length
    expect(kinds.map(count)).toEqual([6, 3, 3])
  })

  it('is told to its writer once answered, and then waits for nobody', async () => {
    const told = await db
      .select({ kind: notification.kind, settled: notification.settledAt, detail: notification.detail })
      .from(notification)
      .where(inArray(notification.kind, ['gradesWait', 'gradesAnswered']))
    expect(told.filter(({ kind }) => kind === 'gradesWait').every(({ settled }) => settled !== null)).toBe(true)
    const answers = told.filter(({ kind }) => kind === 'gradesAnswered').map(({ detail }) => `${detail.thing}`)
    expect(answers.toSorted()).toEqual(['agreed', 'agreed', 'agreed', 'returned'])
  })

  it('stays word for word, even against direct SQL, and is whole or not there', async () => {
    await expect(owner.execute(sql`update grade_table set note = 'x' where n = 1`)).rejects.toThrow()
    await expect(owner.execute(sql`delete from grade_table`)).rejects.toThrow()
    const put = (rows: object) =>
      owner.execute(sql`insert into grade_table (id, n, rows, duties, note, effective_from, written_by, written_at)
        values (gen_random_uuid(), 99, ${JSON.stringify(rows)}::jsonb, '{}', 'x', now(), ${chief.id}, now())`)
    for (const column of ['reviewed', 'notReviewed', 'china'])
      await expect(put(saying('ai_deepfake', { [column]: 'suggest' })), column).rejects.toThrow()
    await expect(put(saying('ai_deepfake', { code: null }))).rejects.toThrow()
    const { ai_deepfake: _, ...without } = USUAL_TABLE.rows
    await expect(put(without)).rejects.toThrow()
    await put(USUAL_TABLE.rows)
    await expect(
      owner.execute(sql`update grade_table set agreed_by = ${chief.id}, agreed_at = now() where n = 99`),
    ).rejects.toThrow()
  })

  it('starts, for the database, from the same usual table as for everybody', async () => {
    const { rows } = await owner.execute<{ usual: GradeRows; below: boolean }>(
      sql`select usual_grade_rows() as usual, grade_rows_below_usual(usual_grade_rows()) as below`,
    )
    expect(rows[0]).toEqual({ usual: USUAL_TABLE.rows, below: false })
  })

  it('is nothing to somebody without a role, and is read by everybody with one', async () => {
    expect(await listed(withoutRoles(reporter))).toBeNull()
    const page = await listed(reporter)
    expect(page).toMatchObject({ mayWrite: false })
    expect(page?.lines.some(({ mayAgree }) => mayAgree)).toBe(false)
    const few = await gradeTables(db, reporter, { at: desk.clock.now, after: null, size: 3 })
    const rest = await gradeTables(db, reporter, { at: desk.clock.now, after: few?.next ?? null, size: 99 })
    expect([...(few?.lines ?? []), ...(rest?.lines ?? [])].map(({ n }) => n)).toEqual(page?.lines.map(({ n }) => n))
  })
})
