import { randomUUID } from 'node:crypto'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { disclaimerPage } from '@/db/queries/disclaimer-page'
import { waitsForYou } from '@/db/queries/notices/waits-for-you'
import { noticePage } from '@/db/queries/notifications/list'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { disclaimerLoosening } from '@/db/schema/loosenings'
import { notification } from '@/db/schema/notifications'
import { openNewsroom } from '@/testing/builders/newsroom'
import { CAST, type Player, admin as theAdmin, chief as theChief, legal as theLawyer } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { keepersOn } from '@/testing/keepers'
import { addRule } from '../add-rule'
import { changeRoles } from '../change-roles'
import { changeTemplate } from '../change-template'
import { deactivatePerson } from '../deactivate-person'
import { agreeLoosening } from '../loosening/agree-loosening'
import { reactivatePerson } from '../reactivate-person'

const { db } = await testDatabase()
await openNewsroom(db)
const { legal, admin, chief } = keepersOn(db)

const page = { name: 'Agency', names: {}, legalBasis: '', placement: 'bottom', removable: 'never' } as const

let templateId: string
let key: string

beforeEach(async () => {
  await db.delete(notification)
  await db.update(disclaimerTemplate).set({ withdrawnAt: legal.now() })
  templateId = randomUUID()
  key = `stuck-${templateId.replaceAll(/[^a-f]/g, '')}`
  const owned = { legalOwnerId: theLawyer.id, createdAt: legal.now() }
  await db.insert(disclaimerTemplate).values({ ...page, id: templateId, key, kind: 'wire', ...owned })
})

const forbid = async (who = chief) => {
  const added = await addRule(who, {
    ...{ templateId, effectiveFrom: null, effect: 'forbid', when: { fact: 'sourceType', op: 'eq', value: 'wire' } },
    ...{ jurisdictions: [], placement: null, priority: 10, effectiveTo: null },
  })
  expect(added).toMatchObject({ ok: true })
}

/** What was said of rules and waits still, and with whom. */
const told = async () => {
  const open = and(isNull(notification.settledAt), inArray(notification.kind, ['bookWaits', 'ruleStuck']))
  const rows = await db.select().from(notification).where(open)
  return rows.map(({ kind, personId }) => `${kind} ${Object.values(CAST).find(({ id }) => id === personId)?.slug}`)
}

const nobodyMay = async (who: Player = theChief) =>
  (await disclaimerPage(db, who, key, legal.now()))?.rules.map(({ waitsForNobody }) => waitsForNobody)

describe('a rule that only whoever answers for the law may approve', () => {
  it('is told to them, and is under what waits for them', async () => {
    await forbid()
    expect(await told()).toEqual([`bookWaits ${theLawyer.slug}`])
    expect((await waitsForYou(db, theLawyer, legal.now())).lines.map(({ template }) => template?.key)).toContain(key)
    expect(await nobodyMay()).toEqual([false])
  })

  it('can be approved by nobody where it is they who wrote it, which it says, and admins are told', async () => {
    await forbid(legal)
    expect(await nobodyMay()).toEqual([true])
    expect(await told()).toEqual([`ruleStuck ${theAdmin.slug}`])
    const { items } = await noticePage(db, theAdmin, { show: 'unread', after: null, language: 'en' })
    expect(items).toMatchObject([{ kind: 'ruleStuck', what: 'Agency', who: null }])
  })

  it('waits for whoever is named in their place, once two agreed on that', async () => {
    await forbid(legal)
    await changeTemplate(chief, { ...page, templateId, legalOwnerId: theAdmin.id })
    expect(await nobodyMay()).toEqual([true])
    const asked = eq(disclaimerLoosening.templateId, templateId)
    const [loosening] = await db.select().from(disclaimerLoosening).where(asked)
    expect(await agreeLoosening(legal, { looseningId: loosening?.id ?? '' })).toMatchObject({ ok: true })
    expect(await nobodyMay()).toEqual([false])
    expect(await told()).toEqual([`bookWaits ${theAdmin.slug}`])
  })

  it('is stuck once they left the newsroom, and told so to admins; their return mends it', async () => {
    await forbid()
    expect(await deactivatePerson(admin, { personId: theLawyer.id, handTo: null })).toMatchObject({ ok: true })
    expect(await nobodyMay()).toEqual([true])
    expect(await told()).toEqual([`ruleStuck ${theAdmin.slug}`])
    await reactivatePerson(admin, { personId: theLawyer.id })
    expect(await nobodyMay()).toEqual([false])
  })

  it('is stuck once they keep the book no more, and only then', async () => {
    await forbid()
    const grants = [{ role: 'legal' as const, deskId: null }]
    const hold = (more: readonly { role: 'reporter' | 'legal'; deskId: null }[]) =>
      changeRoles(admin, { personId: theLawyer.id, grants: [...more] })
    await hold([...grants, { role: 'reporter', deskId: null }])
    expect(await told()).toEqual([`bookWaits ${theLawyer.slug}`])
    await hold([{ role: 'reporter', deskId: null }])
    expect(await told()).toEqual([`ruleStuck ${theAdmin.slug}`])
    await hold(grants)
    expect(await nobodyMay()).toEqual([false])
  })
})
