import { randomUUID } from 'node:crypto'
import { asc, eq, sql } from 'drizzle-orm'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { noticePage } from '@/db/queries/notifications/list'
import { unreadCount } from '@/db/queries/notifications/unread'
import { disclaimerRule, disclaimerTemplate, disclaimerVersion } from '@/db/schema/disclaimers'
import { mail, notification } from '@/db/schema/notifications'
import { placeOf } from '@/newsroom/notifications/place'
import { SYSTEM } from '@/newsroom/people/actor'
import { openNewsroom } from '@/testing/builders/newsroom'
import { CAST, type Player, withoutRoles, reporter as writer } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { keepersOn } from '@/testing/keepers'
import { type AddRule, addRule } from '../add-rule'
import { approveRule } from '../approve-rule'
import { approveRuleEnd } from '../approve-rule-end'
import { changeRule } from '../change-rule'
import { endRule } from '../end-rule'
import { keepRule } from '../keep-rule'
import { mailNotices } from '../mail/mail-notices'
import { type Post, sendDueMails } from '../mail/send-due-mails'
import { returnRule } from '../return-rule'
import { returnVersion } from '../return-version'
import { addStandIn } from '../stand-ins/add-stand-in'
import { approveStandIn } from '../stand-ins/approve-stand-in'
import { submitVersion } from '../submit-version'
import { withdrawTemplate } from '../withdraw-template'

const { db } = await testDatabase()
await openNewsroom(db)
const { legal, admin, chief } = keepersOn(db)
const at = legal.now()

beforeEach(async () => {
  await db.delete(mail)
  await db.delete(notification)
})

const RULE: Omit<AddRule, 'templateId' | 'effectiveFrom'> = {
  effect: 'require',
  when: { fact: 'sourceType', op: 'eq', value: 'wire' },
  jurisdictions: [],
  placement: null,
  priority: 10,
  effectiveTo: null,
}

type Template = Partial<typeof disclaimerTemplate.$inferInsert>

const template = async (more: Template = {}) => {
  const id = randomUUID()
  const key = `told-${id.replaceAll(/[^a-f]/g, '')}`
  await db.insert(disclaimerTemplate).values({
    ...{ id, key, kind: 'wire', name: 'News agency', names: { 'zh-Hant': '通訊社' }, legalBasis: '' },
    ...{ placement: 'bottom', removable: 'with_reason', createdAt: at, ...more },
  })
  return { id, key }
}

const ruleOf = async (templateId: string, said: Partial<typeof RULE> = {}) => {
  const added = await addRule(legal, { templateId, effectiveFrom: null, ...RULE, ...said })
  if (!added.ok) throw new Error(JSON.stringify(added.refusal))
  const [rule] = await db.select().from(disclaimerRule).where(eq(disclaimerRule.id, added.value.ruleId))
  if (!rule) throw new Error('no rule')
  return rule
}

const told = async () => {
  const rows = await db.select().from(notification).orderBy(asc(notification.at), asc(notification.personId))
  const who = (id: string) => Object.values(CAST).find((one) => one.id === id)?.slug
  return rows.map(({ personId, kind, detail, settledAt }) => ({
    ...{ to: who(personId), kind, thing: detail.thing, isSettled: settledAt !== null },
  }))
}
const waits = (who: { actor: { id: string } }, thing: string, isSettled = false) => ({
  ...{ to: Object.values(CAST).find(({ id }) => id === who.actor.id)?.slug, kind: 'bookWaits', thing, isSettled },
})

describe('what waits in the book for a second person', () => {
  it('is told to those who may be that, the nearest first, and never to its writer', async () => {
    const { id } = await template()
    await ruleOf(id)
    expect(await told()).toEqual([waits(chief, 'rule')])
  })

  it('is told to whoever looks after the template or its law, too', async () => {
    const { id } = await template({ ownerId: admin.actor.id, legalOwnerId: legal.actor.id })
    await ruleOf(id)
    expect(await told()).toEqual([waits(chief, 'rule'), waits(admin, 'rule')])
  })

  it('is told to whoever answers for the law alone, where only their word lets it in', async () => {
    const { id } = await template({ removable: 'never', legalOwnerId: admin.actor.id })
    await ruleOf(id, { effect: 'forbid' })
    expect(await told()).toEqual([waits(admin, 'rule')])
  })

  it('is settled for all by the first who answers, which its writer hears', async () => {
    const { id } = await template({ ownerId: admin.actor.id })
    const rule = await ruleOf(id)
    await approveRule(chief, { ruleId: rule.id, seen: rule.writtenAt })
    expect((await told()).toSorted((a, b) => a.kind.localeCompare(b.kind))).toEqual([
      { to: 'su-min', kind: 'bookApproved', thing: 'rule', isSettled: false },
      waits(chief, 'rule', true),
      waits(admin, 'rule', true),
    ])
  })

  it('is told anew when its words change, and what was told of it before is done with', async () => {
    const { id } = await template()
    const rule = await ruleOf(id)
    await returnRule(chief, { ruleId: rule.id, note: 'Too wide.' })
    await changeRule(legal, { ruleId: rule.id, ...RULE, priority: 20 })
    const all = await told()
    expect(all.filter(({ kind, isSettled }) => kind === 'bookWaits' && !isSettled)).toEqual([waits(chief, 'rule')])
    expect(all.filter(({ kind }) => kind === 'bookReturned')).toHaveLength(1)
  })

  it('may be the end of a rule, which another agrees to or keeps', async () => {
    const { id } = await template({ removable: 'never' })
    const rule = await ruleOf(id)
    await approveRule(chief, { ruleId: rule.id, seen: rule.writtenAt })
    await db.delete(notification)
    await endRule(legal, { ruleId: rule.id })
    expect(await told()).toEqual([waits(chief, 'ruleEnd')])
    await keepRule(admin, { ruleId: rule.id })
    expect(await told()).toContainEqual({ to: 'su-min', kind: 'bookReturned', thing: 'ruleEnd', isSettled: false })
    await endRule(chief, { ruleId: rule.id })
    await approveRuleEnd(legal, { ruleId: rule.id })
    expect(await told()).toContainEqual({ to: 'marcus-hale', kind: 'bookApproved', thing: 'ruleEnd', isSettled: false })
    expect((await told()).filter(({ kind, isSettled }) => kind === 'bookWaits' && !isSettled)).toEqual([])
  })

  it('may be a language that stands in for another', async () => {
    const { id: templateId } = await template()
    const added = await addStandIn(legal, { templateId, locale: 'zh-Hant', standIn: 'zh-Hans' })
    expect(await told()).toEqual([waits(chief, 'standIn')])
    await approveStandIn(chief, { standInId: added.ok ? added.value.standInId : '' })
    expect(await told()).toContainEqual({ to: 'su-min', kind: 'bookApproved', thing: 'standIn', isSettled: false })
  })
})

describe('a version of a template', () => {
  const handedIn = async () => {
    const { id: templateId, key } = await template()
    const versionId = randomUUID()
    await db.insert(disclaimerVersion).values({
      ...{ id: versionId, templateId, n: 1, state: 'draft', changeNote: '', effectiveFrom: at },
      ...{ writtenBy: legal.actor.id, writtenAt: at },
    })
    await db.execute(sql`insert into disclaimer_text (version_id, locale, text, written_by)
      values (${versionId}, 'en', 'From an agency.', ${legal.actor.id})`)
    expect(await submitVersion(legal, { versionId })).toMatchObject({ ok: true })
    return { templateId, key, versionId }
  }

  it('waits when it is handed in, and comes back to its writers', async () => {
    const { versionId } = await handedIn()
    expect(await told()).toEqual([waits(chief, 'version')])
    await returnVersion(chief, { versionId, note: 'A comma.' })
    expect(await told()).toContainEqual({ to: 'su-min', kind: 'bookReturned', thing: 'version', isSettled: false })
    expect(await told()).toContainEqual(waits(chief, 'version', true))
  })

  it('waits for nobody once its template is withdrawn', async () => {
    const { templateId } = await handedIn()
    await withdrawTemplate(legal, { templateId, reason: 'The contract ended.' })
    expect(await told()).toEqual([waits(chief, 'version', true)])
  })

  it('is in the list under its name in the reader’s language, leads to its page, and is hidden from whoever left the book', async () => {
    const { key } = await handedIn()
    const reader: Player = CAST.chief
    const list = await noticePage(db, reader, { show: 'unread', after: null, language: 'zh-Hant' })
    expect(list.items).toMatchObject([{ kind: 'bookWaits', what: '通訊社', who: CAST.legal.name, isSettled: false }])
    expect(await unreadCount(db, reader)).toBe(1)
    const [row] = await db.select().from(notification)
    expect(row && placeOf(row)).toBe(`/desk/disclaimers/${key}`)
    expect(await unreadCount(db, withoutRoles(reader))).toBe(0)
    const seen = await noticePage(db, { ...writer, id: reader.id }, { show: 'all', after: null, language: 'en' })
    expect(seen.items).toEqual([])
  })

  it('sends mail at once, and none that is still on its way when it waits no more', async () => {
    const { versionId } = await handedIn()
    const house = { db, actor: SYSTEM, now: legal.now, newId: randomUUID }
    await mailNotices(house, 'https://news.example.com')
    expect(await db.select().from(mail)).toMatchObject([
      {
        to: CAST.chief.email,
        subject: `${CAST.legal.name} hands in a version of “News agency”: it waits for a second person`,
      },
    ])
    await returnVersion(admin, { versionId, note: 'A comma.' })
    const post = vi.fn<Post>(async (letters) => letters.map(() => null))
    await sendDueMails(house, post, 'https://news.example.com')
    expect(post.mock.calls.flatMap(([letters]) => letters)).toEqual([])
  })
})
