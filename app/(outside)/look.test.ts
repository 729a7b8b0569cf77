import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { revokeLink } from '@/commands/preview/revoke-link'
import { closeDatabase } from '@/db/connect'
import { media } from '@/db/schema/media'
import { previewLink } from '@/db/schema/preview'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { askOutside, outsideOf } from '@/testing/builders/outside'
import { piece } from '@/testing/builders/package'
import { editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { fingerprint } from '@/testing/fingerprint'
import { GET as file } from '../(site)/media/[...path]/route'
import { GET as card } from './look/[token]/card.svg/route'
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
const PICTURE = 'e0000000-0000-4000-8000-000000000001'
const PATH = `${PICTURE}/960.jpg`
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

const heard = async (answer: Response) => [answer.status, await answer.text(), [...answer.headers].toSorted()]
const bodyOf = async (answer: Response) => answer.text()

const leadImage = { mediaId: PICTURE, alt: 'The pier', decorative: false, caption: '', credit: 'Lin Wei 林薇' }
let slug = 0
const written = (): Promise<Ids> => desk.written(piece({ headline: HEADLINE, slug: `pier-${++slug}`, leadImage }))

/** Nobody's browser yet. */
beforeEach(() => jar.clear())

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'http://news.example.com')
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret for this test and no other')
  await openNewsroom(db)
  await askOutside(db)
  const rendition = { format: 'jpeg', width: 960, height: 640, path: PATH, bytes: 1 } as const
  const row = { id: PICTURE, sha256: 'x', fileName: 'pier.jpg', width: 960, height: 640, renditions: [rendition] }
  await db.insert(media).values({ ...row, uploadedBy: reporter.id, uploadedAt: new Date() })
})
afterAll(closeDatabase)

describe('coming to a link', () => {
  it('shows a button and no word of the piece, however often, and uses nothing up', async () => {
    const { token } = await outside.shared(await written(), { singleUse: true })
    const before = await fingerprint(db)
    for (const _ of Array(3)) {
      jar.clear()
      const answer = await visit(...asked(token))
      const said = await bodyOf(answer)
      expect(answer.status).toBe(200)
      expect(said).toContain(`<form action="/look/${token}" method="post">`)
      expect(said).toContain('This link is for The visitor.')
      expect(said).not.toContain(HEADLINE)
    }
    expect(await fingerprint(db)).toBe(before)
  })

  it('shows the page readers will get once the button was pressed, marked with the name', async () => {
    const { token } = await outside.shared(await written())
    await visit(...asked(token))
    const pressed = await open(...asked(token, {}))
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, `/look/${token}`])
    const answer = await visit(...asked(token))
    const said = await bodyOf(answer)
    expect(said).toContain(`<h1>${HEADLINE}</h1>`)
    expect(said).toContain('In confidence, for The visitor.')
    expect(said.match(/<span data-mark="The visitor · /g)?.length).toBeGreaterThan(10)
    expect(said).not.toContain('<textarea')
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'same-origin',
      'x-robots-tag': 'noindex, nofollow, noarchive',
    })
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
  })

  it('shows the newest text, or the version it names', async () => {
    const ids = await written()
    const fixed = await outside.shared(ids, { seq: (await desk.head(ids)).headSeq })
    const newest = await outside.shared(ids)
    await desk.save(reporter, ids, piece({ headline: 'Pier survey explained', slug: `pier-${slug}`, leadImage }))
    for (const { token } of [fixed, newest]) await open(...asked(token, {}))
    expect(await bodyOf(await visit(...asked(fixed.token)))).toContain(`<h1>${HEADLINE}</h1>`)
    expect(await bodyOf(await visit(...asked(newest.token)))).toContain('<h1>Pier survey explained</h1>')
  })

  it('lets the card and the pictures be seen by that browser, and by no other', async () => {
    const { token } = await outside.shared(await written())
    const picture = () =>
      file(new Request(`https://news.example.com/media/${PATH}`), {
        params: Promise.resolve({ path: [PICTURE, '960.jpg'] }),
      })
    const reads = vi.spyOn(await import('@/platform/storage'), 'readMedia').mockResolvedValue(Buffer.from([1]))
    expect((await picture()).status).toBe(404)
    expect((await card(...asked(token))).status).toBe(404)
    await open(...asked(token, {}))
    const seen = await picture()
    expect([seen.status, seen.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect(await bodyOf(await card(...asked(token)))).toContain(HEADLINE)
    jar.clear()
    expect((await picture()).status).toBe(404)
    reads.mockRestore()
  })
})

describe('a link that leads nowhere', () => {
  const ENDED: Readonly<Record<string, () => Promise<string>>> = {
    'was taken back': async () => {
      const ids = await written()
      const { token, linkId } = await outside.shared(ids)
      await revokeLink(desk.as(reporter), { storyId: ids.storyId, linkId })
      return token
    },
    'ran out': async () => {
      const { token, linkId } = await outside.shared(await written())
      await db.update(previewLink).set({ expiresAt: new Date() }).where(eq(previewLink.id, linkId))
      return token
    },
    'was used up in another browser': async () => {
      const { token } = await outside.shared(await written(), { singleUse: true })
      await visit(...asked(token))
      await open(...asked(token, {}))
      jar.clear()
      return token
    },
    'died with its piece': async () => {
      const ids = await written()
      const { token } = await outside.shared(ids)
      await desk.must(editor, ids, 'spike', { reason: 'Nothing in it after all.' })
      return token
    },
  }

  it.each(Object.entries(ENDED))('answers like one that never was: it %s', async (_, end) => {
    const token = await end()
    const before = await fingerprint(db)
    const never = await heard(await visit(...asked('never-was')))
    expect(never[0]).toBe(404)
    expect(await heard(await visit(...asked(token)))).toEqual(never)
    for (const door of [open, sendCode, confirm, remark, opine]) {
      const form = { text: SAID, verdict: 'pass', code: '123456' }
      expect(await heard(await door(...asked(token, form)))).toEqual(never)
      expect(await heard(await door(...asked('never-was', form)))).toEqual(never)
    }
    expect(await fingerprint(db)).toBe(before)
  })

  it('shows nothing more even to the browser that was looking', async () => {
    const ids = await written()
    const { token, linkId } = await outside.shared(ids)
    await open(...asked(token, {}))
    expect((await visit(...asked(token))).status).toBe(200)
    await revokeLink(desk.as(reporter), { storyId: ids.storyId, linkId })
    expect((await visit(...asked(token))).status).toBe(404)
  })
})
