import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { peoplePage } from '@/db/queries/people'
import { signedIn } from '@/db/queries/viewer'
import { auditEntry } from '@/db/schema/audit'
import { newsroom, section } from '@/db/schema/newsroom'
import { desk, person } from '@/db/schema/people'
import { purge } from '@/db/schema/publication'
import { CHROME_TAG } from '@/newsroom/article/tags'
import { testDatabase } from '@/testing/database'
import { at, PASSWORD } from '@/testing/house'
import { FoundNewsroom, foundNewsroom } from './found-newsroom'
import { foundingLink } from './founding-link'

const { db } = await testDatabase()
const NOW = at('2026-11-24T12:00:00Z')
const context = { db, actor: null, now: () => NOW, newId: randomUUID }
const GONE = { ok: false, refusal: { kind: 'notFound' } }

const tokenOf = (link: string | null): string => link?.replace('/invite/', '') ?? ''
const found = (token: string, more: Partial<FoundNewsroom> = {}) =>
  foundNewsroom(context, {
    ...{ token, house: 'The Harbour Post', language: 'en', timeZone: 'Asia/Hong_Kong' },
    ...{ sectionName: 'News', sectionSlug: 'news', name: 'Kit Wong 王傑', email: 'admin@example.com' },
    ...{ password: PASSWORD, address: '192.0.2.1', device: 'Firefox' },
    ...more,
  })

it('founds a house once, however many links were printed and however many hurry', async () => {
  const first = tokenOf(await foundingLink(db, NOW))
  const second = tokenOf(await foundingLink(db, NOW))
  expect(await found(first)).toEqual(GONE)
  expect(await found(second, { password: 'the harbour post' })).toMatchObject({ refusal: { key: 'personal' } })
  const answers = await Promise.all([found(second), found(second, { email: 'chief@example.com' })])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect([await db.$count(newsroom), await db.$count(desk), await db.$count(section), await db.$count(person)]).toEqual(
    [1, 1, 1, 1],
  )
  expect(await foundingLink(db, NOW)).toBeNull()
  expect(await found(second)).toEqual(GONE)

  const done = answers.find((answer) => answer.ok)
  const owner = done?.ok ? await signedIn(db, done.value.sessionId, NOW) : null
  if (!owner) throw new Error('the owner is not in')
  expect(owner.grants).toEqual(
    expect.arrayContaining([
      { role: 'chief', deskId: null },
      { role: 'admin', deskId: null },
    ]),
  )
  const all = { search: '', state: null, role: null, sort: 'name', cursor: null } as const
  expect((await peoplePage(db, owner, all)).items).toHaveLength(1)
  expect((await db.select().from(auditEntry)).map(({ kind }) => kind)).toEqual(['foundNewsroom', 'signIn'])
  // Readers were shown a nameless front page until now.
  expect((await db.select().from(purge)).map(({ tag }) => tag)).toEqual([CHROME_TAG])
})

it('takes no first section whose address the newsroom needs itself', () => {
  const input = { token: 'x', house: 'X', language: 'en', timeZone: 'UTC', sectionName: 'X', sectionSlug: 'desk' }
  const parsed = FoundNewsroom.safeParse({ ...input, name: 'Kit Wong', email: 'a@example.com', password: PASSWORD })
  expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual(['sectionSlug'])
})
