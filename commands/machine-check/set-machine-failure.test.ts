import { eq, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { machineCheckRun } from '@/db/schema/machine-check'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { listsOn, term } from '@/testing/builders/terms'
import { admin, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { setMachineFailure } from './set-machine-failure'

const { db, owner } = await testDatabase()
const desk = deskOn(db)
const lists = listsOn(desk)

beforeAll(() => openNewsroom(db))

const runsOf = ({ editionId }: Ids) => db.select().from(machineCheckRun).where(eq(machineCheckRun.editionId, editionId))

describe('a machine that cannot check', () => {
  it('opens no review, unless the house says it may go on with a warning (TR-11)', async () => {
    const broken = await lists.opened('Broken')
    await lists.written(broken, [term()])
    await owner.execute(sql`update term set text = '[', form = 'pattern' where version_id =
      (select id from term_list_version where list_id = ${broken})`)
    await lists.approved(broken)
    const ids = await desk.written(piece({ slug: 'unchecked' }))
    const NOT_RUN = { refusal: { kind: 'notReady', issues: [{ field: 'package', key: 'machineNotRun' }] } }
    expect(await desk.move(reporter, ids, 'file')).toMatchObject(NOT_RUN)

    expect(await setMachineFailure(desk.as(editor), { machineFailure: 'warn' })).toMatchObject({ ok: false })
    expect(await setMachineFailure(desk.as(admin), { machineFailure: 'warn' })).toMatchObject({ ok: true })
    await desk.must(reporter, ids, 'file')
    expect(await runsOf(ids)).toMatchObject([{ state: 'not_run' }])
    await desk.look(editor, ids)
    expect(await desk.move(editor, ids, 'approve')).toMatchObject({
      refusal: { issues: [{ key: 'machineNotRun', settle: 'know' }] },
    })
  })
})
