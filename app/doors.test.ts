import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { closeDatabase } from '@/db/connect'
import { openNewsroom } from '@/testing/builders/newsroom'
import { testDatabase } from '@/testing/database'
import type { Door } from '@/testing/doors/door'
import { DOORS, OPEN_PAGES } from '@/testing/doors/doors'
import { fingerprint } from '@/testing/fingerprint'

vi.mock('next/headers', () => ({
  headers: async () => new Headers({ 'x-stet-path': '/desk/review' }),
  cookies: async () => ({ get: () => undefined }),
}))
vi.mock('next-intl/server', () => ({ getTranslations: async () => (key: string) => key }))

const { db, url } = await testDatabase()
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

const textOf = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8')
const filesLike = (pattern: string): string[] => globSync(pattern, { cwd: import.meta.dirname }).toSorted()

const routes = filesLike('**/route.ts')
const actions = filesLike('**/*.{ts,tsx}').filter((file) => /^'use server'/m.test(textOf(file)))
const pages = filesLike('**/page.tsx')

type Handler = (...given: unknown[]) => Promise<unknown>

const handlersOf = async (file: string): Promise<[string, Handler][]> => {
  const module: Readonly<Record<string, Handler>> = await import(join(import.meta.dirname, file))
  return Object.entries(module).filter(([name]) => !routes.includes(file) || METHODS.includes(name))
}

const doors: [file: string, name: string, handler: Handler, door: Door | undefined][] = []
for (const file of [...routes, ...actions]) {
  for (const [name, handler] of await handlersOf(file)) doors.push([file, name, handler, DOORS[file]?.[name]])
}
const closed = doors.filter(([, , , door]) => door?.for === 'person')

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'https://news.example.com')
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret for this test and no other')
  await openNewsroom(db)
})
afterAll(closeDatabase)

describe('the inventory of doors', () => {
  it('has a row for each, and no row without one (WF-32)', () => {
    const listed = Object.entries(DOORS).flatMap(([file, rows]) => Object.keys(rows).map((name) => `${file} ${name}`))
    expect(listed.toSorted()).toEqual(doors.map(([file, name]) => `${file} ${name}`).toSorted())
  })

  it('says of each what is checked', () => {
    for (const [file, name, , door] of doors) expect(door?.checks, `${file} ${name}`).toMatch(/\S/)
  })
})

/** Where somebody without a sign-in ends up: an action or page goes to the sign-in, a route answers so itself. */
const turnedAway = async (handler: Handler, isRoute: boolean): Promise<string> => {
  const id = '50000000-0000-4000-8000-000000000001'
  const request = new Request(`https://news.example.com/asked?name=x`)
  const given = isRoute ? [request, { params: Promise.resolve({ id }) }] : [{ n: 0 }, new FormData()]
  const answer = await handler(...given).catch((thrown: unknown) =>
    thrown instanceof Error && 'digest' in thrown ? String(thrown.digest) : Promise.reject(thrown),
  )
  if (!(answer instanceof Response)) return String(answer)
  return answer.status === 302 ? `REDIRECT ${answer.headers.get('location')}` : String(answer.status)
}

describe('somebody without a sign-in', () => {
  it.each(closed)('is turned away at %s %s before anything is read', async (file, _name, handler) => {
    const before = await fingerprint(db)
    expect(await turnedAway(handler, routes.includes(file))).toMatch(/^401$|REDIRECT.*\/sign-in\?next=/)
    expect(await fingerprint(db)).toBe(before)
  })
})

describe('a page of the newsroom', () => {
  it.each(pages.filter((page) => !OPEN_PAGES.some((open) => open === page)))('asks who is there: %s', (page) => {
    const asks = /await mustView\(\)|redirect\('\/admin\/people'\)/
    expect(textOf(page)).toMatch(asks)
  })
})
