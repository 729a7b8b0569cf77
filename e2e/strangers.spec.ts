import { randomUUID } from 'node:crypto'
import { ENGLISH } from '@/db/seed/pieces/english'
import { SIMPLIFIED } from '@/db/seed/pieces/simplified'
import { TRADITIONAL } from '@/db/seed/pieces/traditional'
import { type Colleague, expect, test } from './support/colleagues'
import { ask } from './support/raw'

const PUBLIC = ['published', 'updated', 'update_in_work', 'killed']
const secrets = [...ENGLISH, ...SIMPLIFIED, ...TRADITIONAL].filter(({ state }) => !PUBLIC.includes(state))
const told = (said: string): string[] => secrets.map(({ headline }) => headline).filter((line) => said.includes(line))

/** Spellings of one address of a story, some of them how Next asks itself for its parts. */
const spellings = (id: string): readonly string[] => [
  `/desk/stories/${id}`,
  `/desk/stories/${id}/`,
  `/desk/stories/${id}.rsc`,
  `/desk/stories/${id}.segments/_tree.segment.rsc`,
  `/desk/stories/${id}?_rsc=abcde`,
  `/desk/stories/${id}/review`,
  `/desk/stories/${id}/history`,
  `/desk/stories/${id}/timeline`,
  `/desk/stories/${id}/preview`,
  `/Desk/Stories/${id}`,
  `/%64esk/stories/${id}`,
  `//desk//stories/${id}`,
  `/news/../desk/stories/${id}`,
  `/desk%2Fstories%2F${id}`,
  `/desk\\stories\\${id}`,
  `/_next/data/build/desk/stories/${id}.json`,
  `/api/stories/${id}/copy`,
  '/desk/stories?q=a',
  '/admin/people',
  '/admin/audit/export',
  '/admin/audit/head',
]

/** What frameworks have been talked round with. */
const claims = (id: string): readonly Readonly<Record<string, string>>[] => [
  {},
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
  { 'next-resume': '1' },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  { 'x-middleware-rewrite': `/desk/stories/${id}` },
  { 'x-nextjs-data': '1' },
  { 'x-matched-path': '/desk/stories/[id]' },
  { 'x-now-route-matches': `1=${id}` },
  { 'x-original-url': `/desk/stories/${id}` },
  { 'x-invoke-path': `/desk/stories/${id}` },
  { 'x-forwarded-host': 'evil.example', host: 'evil.example' },
  { cookie: 'stet=forged; __Host-stet=forged' },
  { authorization: 'Bearer forged' },
]

/** The id of a piece nobody has published, as its editor sees it. */
const secretId = async ({ page, words }: Colleague): Promise<string> => {
  await page.goto('/desk/stories?state=in_review')
  const row = page.getByRole('list', { name: words('desk.list.label') }).getByRole('link')
  return (await row.first().getAttribute('href'))?.split('/').at(-1) ?? ''
}

test('nobody gets past the door by spelling an address or a header otherwise', async ({ at, baseURL }) => {
  const id = await secretId(await at('editor'))
  for (const path of spellings(id)) {
    for (const headers of claims(id)) {
      const { status, location, said } = await ask(baseURL ?? '', path, headers)
      const where = `${path} ${JSON.stringify(headers)}`
      expect(told(said), where).toEqual([])
      expect(status, where).toBeLessThan(500)
      expect(location, where).not.toContain('evil')
    }
  }
})

test('a stranger is sent to the sign-in before any room has said a word', async ({ baseURL }) => {
  const rooms = ['', '/stories', '/stories/new', '/review', '/disclaimers', '/nothing-here'].map(
    (room) => `/desk${room}`,
  )
  for (const room of [...rooms, `/desk/stories/${randomUUID()}/review`, '/account', '/admin', '/admin/people']) {
    const { status, location } = await ask(baseURL ?? '', room)
    expect([room, status]).toEqual([room, 307])
    expect(location).toMatch(/^\/sign-in/)
  }
})

test('a contributor cannot tell another’s story from one that never was', async ({ at }) => {
  const hidden = await secretId(await at('editor'))
  const { page } = await at('contributor')
  for (const room of ['', '/history', '/timeline', '/review', '/preview']) {
    const [there, none] = await Promise.all(
      [hidden, randomUUID()].map(async (id) => {
        const answer = await page.request.get(`/desk/stories/${id}${room}`)
        return { status: answer.status(), said: await answer.text() }
      }),
    )
    expect([room, there?.status]).toEqual([room, 404])
    expect(none?.status).toBe(404)
    expect(told(there?.said ?? '')).toEqual([])
  }
})

test('an address of the newsroom that never was is a 404, in whatever room', async ({ at }) => {
  const { page } = await at('admin')
  const rooms = [
    '/desk/disclaimers/no-such-notice',
    '/desk/stories/no-such-story',
    '/desk/nothing-here',
    '/admin/nothing',
  ]
  for (const path of [...rooms, `/desk/stories/${randomUUID()}`, `/admin/people/${randomUUID()}`]) {
    expect([path, (await page.request.get(path)).status()]).toEqual([path, 404])
  }
})
