import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { SetPolicyPages, setPolicyPages } from '@/commands/set-policy-pages'
import { closeDatabase } from '@/db/connect'
import { storyTag } from '@/newsroom/article/tags'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { admin, chief } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { read, request } from './reading-for-test'
import * as front from './route'

const { db, url } = await testDatabase()
const desk = deskOn(db, { now: new Date() })

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'https://news.example.com')
  await openNewsroom(db)
})
afterAll(closeDatabase)

const set = async (policies: Readonly<Record<string, string>>) =>
  setPolicyPages(desk.as(admin), SetPolicyPages.parse({ policies }))

/** What a page says of its publisher. */
const publisherOn = async (answer: Response): Promise<unknown> => {
  const blocks = [...(await answer.text()).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
  const found: readonly { publisher?: unknown }[] = blocks.map(([, json = '{}']) => JSON.parse(json))
  return found.find(({ publisher }) => publisher !== undefined)?.publisher
}

const HOUSE = { '@type': 'NewsMediaOrganization', url: 'https://news.example.com' }

describe('the pages on which the house says how it works', () => {
  it('are told to machines as long as they are there, and no longer (COR-21)', async () => {
    const policy = await desk.published(piece({ slug: 'how-we-correct', headline: 'How we correct' }))
    await desk.published(piece({ slug: 'news-of-today' }))
    await set({
      correctionsPolicy: '/news/how-we-correct',
      ethicsPolicy: '/news/nothing-here',
      masthead: 'https://about.example.org/staff',
      publishingPrinciples: '/corrections',
      diversityPolicy: '',
    })
    const told = {
      ...HOUSE,
      correctionsPolicy: 'https://news.example.com/news/how-we-correct',
      masthead: 'https://about.example.org/staff',
      publishingPrinciples: 'https://news.example.com/corrections',
    }
    for (const ask of [() => read('news-of-today'), () => front.GET(request('/'))]) {
      const answer = await ask()
      expect(answer.headers.get('surrogate-key')?.split(' ')).toContain(storyTag(policy.storyId))
      const publisher = await publisherOn(answer)
      expect(publisher).toMatchObject(told)
      expect(publisher).not.toHaveProperty('ethicsPolicy')
      expect(publisher).not.toHaveProperty('diversityPolicy')
    }
    const down = { category: 'consent', response: 'gone', explanation: 'Rewritten.', reason: 'Old.' } as const
    await desk.must(chief, policy, 'withdraw', down)
    expect(await publisherOn(await read('news-of-today'))).not.toHaveProperty('correctionsPolicy')
    await set({ publishingPrinciples: '/corrections' })
    const left = await publisherOn(await read('news-of-today'))
    expect(left).toMatchObject({ ...HOUSE, publishingPrinciples: told.publishingPrinciples })
    expect(left).not.toHaveProperty('masthead')
  })

  it('are named by admins only', async () => {
    const policies = SetPolicyPages.parse({ policies: { masthead: '/corrections' } })
    expect(await setPolicyPages(desk.as(chief), policies)).toMatchObject({ refusal: { kind: 'forbidden' } })
  })

  it.each(['javascript:alert(1)', '//evil.example', 'news/x', '/a b', 'https://'])('are addresses: not %s', (page) => {
    expect(SetPolicyPages.safeParse({ policies: { masthead: page } }).success).toBe(false)
  })
})
