import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { desc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { closeDatabase } from '@/db/connect'
import { media } from '@/db/schema/media'
import { person } from '@/db/schema/people'
import { revision } from '@/db/schema/story'
import { keepMedia } from '@/platform/storage'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { hire, openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { admin, atOtherDesk, chief, contributor, editor, type Player, reporter, withoutRoles } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { fingerprint } from '@/testing/fingerprint'
import { signedInAs } from '@/testing/signed-in'
import { GET as exported } from './(admin)/admin/audit/export/route'
import ComparePage from './(desk)/desk/stories/[id]/history/compare/page'
import { makeMoveAction } from './(desk)/desk/stories/[id]/move-actions'
import { GET as preview } from './(desk)/desk/stories/[id]/preview/as-readers/route'
import { GET as previewCard } from './(desk)/desk/stories/[id]/preview/card.svg/route'
import { GET as file } from './(site)/media/[...path]/route'
import { GET as picture } from './api/media/[id]/route'
import { PUT as save } from './api/stories/[id]/copy/route'

const { jar, denied } = vi.hoisted(() => ({ jar: new Map<string, string>(), denied: vi.fn() }))
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ 'x-stet-path': '/desk/stories?q=private' }),
  cookies: async () => ({ get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined) }),
}))
vi.mock('next-intl/server', () => ({ getTranslations: async () => (key: string) => key }))
vi.mock('@/platform/log', () => ({ log: () => ({ warn: denied }) }))

const { db, url } = await testDatabase()
const folder = await mkdtemp(join(tmpdir(), 'stet-strangers-'))
const desk = deskOn(db)
const PICTURE = 'e0000000-0000-4000-8000-000000000001'
const PATH = `${PICTURE}/960.jpg`
const elsewhere = { ...atOtherDesk(chief), id: randomUUID(), email: 'culture@example.com', slug: 'culture-chief' }
const roleless = { ...withoutRoles(reporter), id: randomUUID(), email: 'former@example.com', slug: 'former' }

type Named = Ids & { readonly revisionId: string; readonly pictureId: string }
type Knock = (named: Named) => Promise<Response>

const asked = (path: string, init: RequestInit = {}) => new Request(`https://news.example.com${path}`, init)
const at = <P>(params: P) => ({ params: Promise.resolve(params) })

const knockAtFile: Knock = ({ pictureId }) => file(asked('/media'), at({ path: [pictureId, '960.jpg'] }))

const DOORS: Readonly<Record<string, Knock>> = {
  'the preview': ({ storyId }) => preview(asked('/preview'), at({ id: storyId })),
  'the preview of a version': ({ storyId }) => preview(asked('/preview?edition=1&seq=1'), at({ id: storyId })),
  'the share card in the preview': ({ storyId }) => previewCard(asked('/card.svg'), at({ id: storyId })),
  autosave: ({ storyId, editionId }) => {
    const body = { editionId, clientId: randomUUID(), n: 1, package: piece({ headline: 'Taken over' }) }
    const headers = { 'if-match': '"2"' }
    return save(asked('/copy', { method: 'PUT', headers, body: JSON.stringify(body) }), at({ id: storyId }))
  },
  'a picture': ({ pictureId }) => picture(asked('/api/media'), at({ id: pictureId })),
  'a picture’s file': (named) => knockAtFile(named),
}

const absent = (): Named => ({
  storyId: randomUUID(),
  editionId: randomUUID(),
  revisionId: randomUUID(),
  pictureId: randomUUID(),
})

const namedOf = async (ids: Ids): Promise<Named> => {
  const [head] = await db
    .select({ id: revision.id })
    .from(revision)
    .where(eq(revision.editionId, ids.editionId))
    .orderBy(desc(revision.seq))
  return { ...ids, revisionId: head?.id ?? '', pictureId: PICTURE }
}

/** Whoever knocks from now on. */
const as = async (who: Player | null): Promise<void> => {
  jar.clear()
  if (who) jar.set('stet', await signedInAs(db, who))
}

const heard = async (answer: Response) => [answer.status, await answer.text(), [...answer.headers]]

let hidden: Named
let readable: Named

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_DATA', folder)
  vi.stubEnv('STET_URL', 'http://news.example.com')
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret for this test and no other')
  await openNewsroom(db)
  await hire(db, [elsewhere, roleless])
  const rendition = { format: 'jpeg', width: 960, height: 640, path: PATH, bytes: 1 } as const
  const row = { id: PICTURE, sha256: 'x', fileName: 'pier.jpg', width: 960, height: 640, renditions: [rendition] }
  await db.insert(media).values({ ...row, uploadedBy: reporter.id, uploadedAt: new Date() })
  const leadImage = { mediaId: PICTURE, alt: 'The pier', decorative: false, caption: '', credit: 'Lin Wei 林薇' }
  hidden = await namedOf(await desk.written(piece({ slug: 'hidden', leadImage })))
  readable = await namedOf(await desk.written(piece({ slug: 'readable' }), reporter))
})
afterAll(closeDatabase)
afterAll(() => rm(folder, { recursive: true }))

describe.each(Object.entries(DOORS))('%s', (_what, knock) => {
  it.each([
    ['the chief of another desk', elsewhere],
    ['a contributor who was not given it', contributor],
    ['somebody whose roles are gone', roleless],
  ])('answers %s as if there were none, and nothing is written', async (_who, who) => {
    await as(who)
    const before = await fingerprint(db)
    const answer = await heard(await knock(hidden))
    expect(answer[0]).toBe(404)
    expect(answer).toEqual(await heard(await knock(absent())))
    expect(await fingerprint(db)).toBe(before)
  })

  it('answers a stranger alike, whether there is one or none', async () => {
    await as(null)
    const [there, none] = [await heard(await knock(hidden)), await heard(await knock(absent()))]
    const nameless = (said: unknown) =>
      JSON.stringify(said).replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '…')
    expect(nameless(there)).toBe(nameless(none))
    expect([302, 401, 404]).toContain(there[0])
  })
})

describe('a picture nobody has published', () => {
  it('is for whoever may read its piece, and leaves nothing in their browser', async () => {
    await keepMedia(PATH, new Uint8Array([1, 2, 3]))
    await as(editor)
    const answer = await knockAtFile(hidden)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
  })
})

describe('a comparison', () => {
  const compare = (id: string, a: string, b: string) =>
    ComparePage({ ...at({ id }), searchParams: Promise.resolve({ a, b }) }).then(
      () => 'shown',
      (thrown: unknown) => (thrown instanceof Error && 'digest' in thrown ? thrown.digest : thrown),
    )
  const MISSING = 'NEXT_HTTP_ERROR_FALLBACK;404'

  it('is found when both versions are of this story', async () => {
    await as(reporter)
    expect(await compare(readable.storyId, readable.revisionId, readable.revisionId)).toBe('shown')
  })

  it('is not found when either belongs to another story, readable or not', async () => {
    await as(reporter)
    const { storyId, revisionId } = readable
    expect(await compare(storyId, revisionId, hidden.revisionId)).toBe(MISSING)
    expect(await compare(storyId, hidden.revisionId, revisionId)).toBe(MISSING)
    expect(await compare(storyId, revisionId, randomUUID())).toBe(MISSING)
    await as(elsewhere)
    expect(await compare(hidden.storyId, hidden.revisionId, hidden.revisionId)).toBe(MISSING)
  })
})

describe('the record as a spreadsheet', () => {
  it('is as absent for a chief as a page that never was, and for an admin it is there', async () => {
    await as(chief)
    expect((await exported(asked('/export'))).status).toBe(404)
    await as(admin)
    expect((await exported(asked('/export'))).status).toBe(200)
  })
})

describe('somebody deactivated', () => {
  it('is out at the next request, with the cookie they had', async () => {
    await as(editor)
    expect((await DOORS['the preview']?.(readable))?.status).toBe(200)
    await db.update(person).set({ deactivatedAt: new Date() }).where(eq(person.id, editor.id))
    for (const knock of Object.values(DOORS)) expect([302, 401, 404]).toContain((await knock(readable)).status)
  })
})

describe('a denial', () => {
  it('leaves a line in the log: who, where and why, and nothing of what was asked', async () => {
    await as(elsewhere)
    denied.mockClear()
    await makeMoveAction({ ...hidden, move: 'publish' })
    const line = { person: elsewhere.id, path: '/desk/stories', refusal: { kind: 'notFound' } }
    expect(denied.mock.calls).toEqual([[line, 'denied']])
  })
})
