import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { closeDatabase } from '@/db/connect'
import { deskOn } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { piece } from '@/testing/builders/package'
import { testDatabase } from '@/testing/database'
import * as atom from './atom.xml/route'
import * as json from './feed.json/route'
import * as feed from './feed.xml/route'
import { request } from './reading-for-test'
import { byLinWei, renamingOn } from './renaming-for-test'
import * as robots from './robots.txt/route'

const { db, url } = await testDatabase()
const desk = deskOn(db)
const rename = renamingOn(desk)

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('STET_URL', 'https://news.example.com')
  await openNewsroom(db)
})

afterAll(closeDatabase)

describe('machines that read', () => {
  it('are told of labels, and know a piece again after it moved', async () => {
    const source = { type: 'press_release', name: 'Harbour Office', author: '', title: '', url: '' } as const
    let ids = await desk.published(piece({ ...byLinWei, slug: 'from-the-office', source }))
    const guid = async () => {
      const items = (await (await feed.GET(request('/feed.xml'))).text()).split('<item>')
      return /urn:uuid:[0-9a-f-]+(?=<\/guid>)/.exec(items.find((item) => item.includes('Press release ·')) ?? '')
    }
    const before = await guid()
    ids = await rename(ids, 'moved-office', { source })
    expect((await guid())?.[0]).toBe(before?.[0])
    const xml = await (await feed.GET(request('/feed.xml'))).text()
    expect(xml).toContain('isPermaLink="false"')
    expect(xml).toContain('Press release ·')
    expect(xml).toContain('<language>en</language>')
    expect(xml).not.toContain('from-the-office')
  })

  it('can have the newest as Atom and as JSON too, with marks in a headline as marks', async () => {
    await desk.published(piece({ ...byLinWei, slug: 'fish-and-chips', headline: 'Fish & <b>chips</b>' }))
    const answer = await atom.GET(request('/atom.xml'))
    expect(answer.headers.get('content-type')).toContain('application/atom+xml')
    expect(await answer.text()).toContain('<![CDATA[Fish &amp; &lt;b&gt;chips&lt;/b&gt;]]>')
    const { items } = await (await json.GET(request('/feed.json'))).json()
    expect(items).toContainEqual(
      expect.objectContaining({
        title: 'Fish & <b>chips</b>',
        author: expect.objectContaining({ name: 'Lin Wei 林薇' }),
      }),
    )
  })

  it('are shown what is closed and where the map is', async () => {
    const said = await robots.GET(request('/robots.txt')).text()
    expect(said).toContain('Disallow: /desk')
    expect(said).toContain('Sitemap: https://news.example.com/sitemap.xml')
  })
})
