import { randomUUID } from 'node:crypto'
import { session } from '@/db/schema/people'
import { savedFilter } from '@/db/schema/work'
import { sealSession, sessionCookie } from '@/platform/viewer'
import type { Bench, Findings } from './bench'
import { fillDesk, tidy } from './fill-desk'
import { type BenchNewsroom, openHouse } from './newsroom'
import { openPressroom, type Pressroom } from './pressroom'
import { median, quantile } from './quantile'

const STORIES = 100_000
const VISITS = 30
const DAY_MS = 86_400_000

const PAGES = {
  'my work': '/desk',
  'waiting for review': '/desk/review',
  'all stories': '/desk/stories',
  'stories by state': '/desk/stories?state=draft',
  board: '/desk/board',
  calendar: '/desk/calendar',
  'stories by Chinese words': `/desk/stories?q=${encodeURIComponent('港灣')}`,
  'stories by a word most have': '/desk/stories?q=harbour',
  'stories by a word few have': '/desk/stories?q=w29999',
  'stories by words none has together': `/desk/stories?q=${encodeURIComponent('港灣 harbour')}`,
  'overdue stories': '/desk/stories?overdue=yes',
  'stories by deadline': '/desk/stories?sort=deadline',
  'a kept list': '/desk/stories?waits=me&sort=priority',
} as const

const KEPT = 30

/** The cookie of a fresh session of the chief's, who may read everything. */
const signedIn = async ({ db, actor }: Pressroom): Promise<string> => {
  const [id, now] = [randomUUID(), new Date()]
  const expiresAt = new Date(now.getTime() + DAY_MS)
  const { id: personId } = await actor('chief')
  await db
    .insert(session)
    .values({ id, personId, createdAt: now, lastSeenAt: now, expiresAt, device: 'bench', address: '127.0.0.1' })
  return `${sessionCookie().name}=${await sealSession(id)}`
}

/** As many lists as somebody keeps over the years, so that the page shows them all. */
const keepLists = async ({ db, actor }: Pressroom): Promise<void> => {
  const { id: personId } = await actor('chief')
  const query = 'waits=me&sort=priority'
  const kept = Array.from({ length: KEPT }, (_, n) => ({ id: randomUUID(), name: `List ${n}`, query, at: new Date() }))
  await db.insert(savedFilter).values(kept.map((list) => ({ ...list, personId, deskId: null })))
}

const visit = async (url: string, cookie: string): Promise<number> => {
  const from = performance.now()
  const answer = await fetch(url, { headers: { cookie } })
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}.`)
  return performance.now() - from
}

/** Milliseconds from asking to the last byte, for each page in turn, so that none has the quieter machine. */
const round = async ({ url }: BenchNewsroom, cookie: string): Promise<ReadonlyMap<string, number[]>> => {
  const times = new Map<string, number[]>(Object.keys(PAGES).map((name) => [name, []]))
  for (let n = -3; n < VISITS; n += 1) {
    for (const [name, path] of Object.entries(PAGES)) {
      const took = await visit(url + path, cookie)
      if (n >= 0) times.get(name)?.push(took)
    }
  }
  return times
}

const figuresOf = (few: ReadonlyMap<string, number[]>, many: ReadonlyMap<string, number[]>) =>
  Object.fromEntries(
    [...many].flatMap(([name, times]) => [
      [`${name}, p50 ms`, median(times)],
      [`${name}, p95 ms`, quantile(times, 0.95)],
      [`${name}, least ms`, Math.min(...times)],
      [`${name}, ratio to the sample newsroom`, median(times) / median(few.get(name) ?? [])],
    ]),
  )

const run = async (stories = STORIES): Promise<Findings> => {
  const house = await openHouse()
  try {
    const newsroom = await house.openNewsroom()
    const pressroom = await openPressroom(house.databaseUrl)
    const cookie = await signedIn(pressroom)
    const few = await round(newsroom, cookie)
    await keepLists(pressroom)
    await fillDesk(pressroom.db, stories)
    await tidy(house.databaseUrl)
    const many = await round(newsroom, cookie)
    await pressroom.close()
    const met = [...many.values()].every((times) => quantile(times, 0.95) <= 100)
    return { figures: { stories, ...figuresOf(few, many) }, goal: 'p95 ≤ 100 ms for every list', met }
  } finally {
    await house.close()
  }
}

export const desk: Bench = {
  name: 'desk',
  about: 'the lists of the desk with a hundred thousand stories, against the sample newsroom',
  run,
}
