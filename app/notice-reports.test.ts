import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { closeDatabase } from '@/db/connect'
import { person } from '@/db/schema/people'
import { deskOn } from '@/testing/builders/desk'
import { hire, openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { wordingOn } from '@/testing/builders/wording'
import { atOtherDesk, chief, editor, type Player, reporter, withoutRoles } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { stockBook } from '@/testing/keepers'
import { signedInAs } from '@/testing/signed-in'
import { GET } from './(desk)/desk/disclaimers/reports/export/route'

const { jar } = vi.hoisted(() => ({ jar: new Map<string, string>() }))
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ 'x-stet-path': '/desk/disclaimers/reports' }),
  cookies: async () => ({ get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined) }),
}))
vi.mock('next-intl/server', () => ({
  getTranslations: async () => (key: string, values?: object) => (values ? `${key} ${JSON.stringify(values)}` : key),
}))

const { db, url } = await testDatabase()
const desk = deskOn(db)
const elsewhere = { ...atOtherDesk(chief), id: randomUUID(), email: 'culture@example.com', slug: 'culture-chief' }
const roleless = { ...withoutRoles(reporter), id: randomUUID(), email: 'former@example.com', slug: 'former' }

const exported = async (who: Player | null, report = 'outdated') => {
  jar.clear()
  if (who) jar.set('stet', await signedInAs(db, who))
  return GET(new Request(`https://news.example.com/desk/disclaimers/reports/export?report=${report}`))
}

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'http://news.example.com')
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret for this test and no other')
  await openNewsroom(db)
  await stockBook(db, new Date('2026-01-01T00:00:00Z'))
  await hire(db, [elsewhere, roleless])
  await desk.published(piece({ slug: 'sums', headline: '=1+1 is still two, says 林薇' }))
  await wordingOn(desk).approved('own-work', 'New words.')
})
afterAll(closeDatabase)

describe('a report as a spreadsheet', () => {
  it('opens with its Chinese right, and calculates nothing', async () => {
    const answer = await exported(editor)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [head, row] = new TextDecoder().decode(bytes).split('\r\n')
    expect(head).toBe('columns.piece,columns.template,columns.version,columns.inForce,columns.since')
    expect(row).toMatch(/^"?'=1\+1 is still two, says 林薇"?,/)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('names templates in the language of whoever takes it along', async () => {
    const names = async () => (await (await exported(editor)).text()).split('\r\n')[1]?.split(',').at(-4)
    expect(await names()).toBe('Own work')
    await db.update(person).set({ language: 'zh-Hans' }).where(eq(person.id, editor.id))
    expect(await names()).toBe('原创稿件')
    await db.update(person).set({ language: 'en' }).where(eq(person.id, editor.id))
  })

  it('counts what is not theirs to open, and does not name it', async () => {
    const text = await (await exported(elsewhere)).text()
    expect(text).toContain('hidden')
    expect(text).not.toContain('林薇')
  })

  it('is as absent as any other page for somebody without a role, and for a stranger', async () => {
    expect((await exported(roleless)).status).toBe(404)
    expect((await exported(null)).status).toBe(401)
  })

  it('is of what is in use where the address asks for no report of ours', async () => {
    expect(await (await exported(editor, 'nothing')).text()).toContain('columns.live')
  })
})
