import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeDatabase } from '@/db/connect'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { askOutside, outsideOf } from '@/testing/builders/outside'
import { piece } from '@/testing/builders/package'
import { editor } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { POST as sendCode } from './look/[token]/code/route'
import { POST as confirm } from './look/[token]/confirm/route'
import { POST as opine } from './look/[token]/opinion/route'
import { POST as remark } from './look/[token]/remark/route'
import { POST as open, GET as visit } from './look/[token]/route'

const { jar } = vi.hoisted(() => ({ jar: new Map<string, string>() }))
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ 'x-stet-address': '203.0.113.9', 'user-agent': 'A browser' }),
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    set: (name: string, value: string) => jar.set(name, value),
  }),
}))
vi.mock('next-intl/server', () => ({ getLocale: async () => 'en' }))

const { db, url } = await testDatabase()
const desk = deskOn(db, { now: new Date() })
const outside = outsideOf(desk)
const HEADLINE = 'Pier survey leaked'
const SAID = 'I read it twice; the figures match the survey we published.'

const asked = (token: string, form?: Readonly<Record<string, string>>) =>
  [
    new Request(
      `https://news.example.com/look/${token}`,
      form ? { method: 'POST', body: new URLSearchParams(form) } : {},
    ),
    { params: Promise.resolve({ token }) },
  ] as const

const bodyOf = async (answer: Response) => answer.text()

let slug = 0

/** Nobody's browser yet. */
beforeEach(() => jar.clear())

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'http://news.example.com')
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret for this test and no other')
  await openNewsroom(db)
  await askOutside(db)
})
afterAll(closeDatabase)

describe('a reviewer from outside', () => {
  const invited = async () => {
    const ids = await desk.filed(piece({ headline: HEADLINE, slug: `pier-${++slug}` }))
    const made = await outside.invite(editor, ids)
    if (!made.ok) throw new Error('invitation refused')
    return { ids, ...made.value }
  }

  const letIn = async ({ token, linkId }: { token: string; linkId: string }) => {
    await visit(...asked(token))
    await open(...asked(token, {}))
    await sendCode(...asked(token, {}))
    await confirm(...asked(token, { code: await outside.lastCode(linkId) }))
  }

  it('sees no word of the piece before their code, nor their whole address', async () => {
    const { token, linkId } = await invited()
    await visit(...asked(token))
    await open(...asked(token, {}))
    const question = await bodyOf(await visit(...asked(token)))
    expect(question).toContain('Are you The visitor?')
    expect(question).toContain('v•••@example.org')
    expect(question).not.toContain(HEADLINE)
    await sendCode(...asked(token, {}))
    const wrong = await confirm(...asked(token, { code: 'abc' }))
    expect(wrong.headers.get('location')).toBe(`/look/${token}?said=wrong`)
    const code = await outside.lastCode(linkId)
    await confirm(...asked(token, { code: `${code.slice(0, 3)} ${code.slice(3)}` }))
    expect(await bodyOf(await visit(...asked(token)))).toContain(`<h1>${HEADLINE}</h1>`)
  })

  it('keeps what they wrote when it cannot be taken', async () => {
    const link = await invited()
    await letIn(link)
    const short = await opine(
      ...asked(link.token, { text: 'Fine <b>so</b> far.', verdict: 'pass', 'check:accuracy': 'ok' }),
    )
    const said = await bodyOf(short)
    expect(short.status).toBe(422)
    expect(said).toContain('Fine &lt;b&gt;so&lt;/b&gt; far.</textarea>')
    expect(said).toContain('asks for 30 characters')
    expect(said).toMatch(/<input [^>]*name="check:accuracy"[^>]*checked[^>]*value="ok"/)
  })

  it('gives an opinion, and may still say something afterwards', async () => {
    const link = await invited()
    await letIn(link)
    const checks = { 'check:accuracy': 'ok', 'check:sources': 'na', 'check:plausibility': 'ok' }
    const given = await opine(...asked(link.token, { text: SAID, verdict: 'pass', ...checks }))
    expect([given.status, given.headers.get('location')]).toEqual([303, `/look/${link.token}#say`])
    const after = await bodyOf(await visit(...asked(link.token)))
    expect(after).toContain('You have given your opinion. Thank you.')
    expect(after).not.toContain('name="verdict"')
    expect((await remark(...asked(link.token, { text: 'One more thing.' }))).status).toBe(303)
    expect(await bodyOf(await visit(...asked(link.token)))).toContain('One more thing.')
  })
})
