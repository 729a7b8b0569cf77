import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { mail, notification } from '@/db/schema/notifications'
import { invitation, session, throttle } from '@/db/schema/people'
import { purge } from '@/db/schema/publication'
import { saveReceipt } from '@/db/schema/story'
import { SYSTEM } from '@/newsroom/people/actor'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { sweep } from './sweep'

const { db } = await testDatabase()
const NOW = new Date('2026-11-25T03:17:00Z')
const ago = (days: number): Date => new Date(NOW.getTime() - days * 86_400_000)
const soon = ago(-2)

const signedIn = (device: string, endedAt: Date | null, expiresAt: Date) => ({
  ...{ id: randomUUID(), personId: reporter.id, device, address: '203.0.113.9', endedAt, expiresAt },
  ...{ createdAt: ago(40), lastSeenAt: ago(40) },
})

const link = (tokenHash: string, more: Partial<typeof invitation.$inferInsert>) => ({
  ...{ id: randomUUID(), purpose: 'join' as const, tokenHash, personId: reporter.id },
  ...{ createdAt: ago(40), expiresAt: soon, ...more },
})

beforeAll(async () => {
  await openNewsroom(db)
  const { editionId } = await deskOn(db).start()
  const saved = (n: number, at: Date) => ({ clientId: randomUUID(), n, editionId, seq: 1, at })
  await db
    .insert(session)
    .values([
      signedIn('ended long ago', ago(31), soon),
      signedIn('expired long ago', null, ago(31)),
      signedIn('ended lately', ago(29), ago(23)),
      signedIn('open', null, soon),
    ])
  await db
    .insert(invitation)
    .values([
      link('used', { usedAt: ago(31) }),
      link('taken back', { revokedAt: ago(31) }),
      link('never used', { expiresAt: ago(31) }),
      link('used lately', { usedAt: ago(29) }),
      link('open', {}),
    ])
  await db.insert(saveReceipt).values([saved(1, ago(8)), saved(2, ago(6))])
  await db.insert(throttle).values([
    { key: 'spent', points: 1, expire: NOW.getTime() - 1 },
    { key: 'counting', points: 1, expire: NOW.getTime() + 1 },
  ])
  await db.insert(purge).values([
    { tag: 'heard', at: ago(2) },
    { tag: 'fresh', at: ago(0.5) },
  ])
  const post = (subject: string, more: Partial<typeof mail.$inferInsert>) => {
    const row = { id: randomUUID(), key: subject, to: 'rosa@example.com', subject, text: 'sealed:x' }
    return { ...row, at: ago(2), nextAt: ago(2), ...more }
  }
  await db
    .insert(mail)
    .values([
      post('sent long ago', { at: ago(31), sentAt: ago(31) }),
      post('kept for want of a mail server', { at: ago(31) }),
      post('sent lately', { sentAt: ago(1), text: 'Read this.', at: ago(29) }),
      post('link that works', {}),
      post('link that has run out', { at: ago(4) }),
    ])
  const told = { personId: reporter.id, kind: 'mentioned' as const, detail: {} }
  await db.insert(notification).values([
    { id: randomUUID(), key: 'half a year ago', at: ago(181), ...told },
    { id: randomUUID(), key: 'lately', at: ago(100), ...told },
  ])
  for (const _twice of [1, 2]) await sweep({ db, actor: SYSTEM, now: () => NOW, newId: randomUUID })
})

describe('the nightly sweep', () => {
  it('keeps open sign-ins, and a month of those that ended', async () => {
    const kept = await db.select({ device: session.device }).from(session)
    expect(kept.map(({ device }) => device).toSorted()).toEqual(['ended lately', 'open'])
  })

  it('keeps open links, and a month of those that were used, taken back or let lapse', async () => {
    const kept = await db.select({ hash: invitation.tokenHash }).from(invitation)
    expect(kept.map(({ hash }) => hash).toSorted()).toEqual(['open', 'used lately'])
  })

  it('keeps a week of acknowledged saves', async () => {
    expect(await db.select({ n: saveReceipt.n }).from(saveReceipt)).toEqual([{ n: 2 }])
  })

  it('keeps counters that still count, and a day of purges', async () => {
    expect(await db.select({ key: throttle.key }).from(throttle)).toEqual([{ key: 'counting' }])
    expect((await db.select({ tag: purge.tag }).from(purge)).map(({ tag }) => tag)).toContain('fresh')
    expect((await db.select({ tag: purge.tag }).from(purge)).map(({ tag }) => tag)).not.toContain('heard')
  })

  it('keeps a month of mail, and no text of a link that opens nothing any more', async () => {
    const kept = await db.select({ subject: mail.subject, text: mail.text }).from(mail)
    expect(Object.fromEntries(kept.map(({ subject, text }) => [subject, text]))).toEqual({
      'sent lately': 'Read this.',
      'link that works': 'sealed:x',
      'link that has run out': '',
    })
  })

  it('keeps half a year of what people were told', async () => {
    expect(await db.select({ key: notification.key }).from(notification)).toEqual([{ key: 'lately' }])
  })
})
