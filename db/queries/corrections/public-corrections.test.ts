import { beforeAll, describe, expect, it } from 'vitest'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, note, piece } from '@/testing/builders/package'
import { chief, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import type { Turn } from '../turn-pages'
import { publicCorrections } from './public-corrections'

const { db } = await testDatabase()
const desk = deskOn(db)

const DOWN = { category: 'error', response: 'gone', reason: 'It was wrong.' } as const

const pass = () => {
  desk.clock.now = new Date(desk.clock.now.getTime() + 60_000)
}

const corrected = async (slug: string): Promise<void> => {
  const ids = await desk.published(piece({ slug, copy: copyOf('It opens at 9:00.') }))
  const next = await desk.must(reporter, ids, 'startNext', { kind: 'correction' })
  const own: Ids = { ...ids, editionId: next.editionId }
  const told = note({ wrong: `Wrong in ${slug}.`, right: 'Right.', text: '' })
  await desk.save(reporter, own, piece({ slug, copy: copyOf('It opens at 10:00.'), note: told }))
  await desk.must(reporter, own, 'file')
  await desk.approve(own)
  pass()
  await desk.must(chief, own, 'publish')
}

beforeAll(async () => {
  await openNewsroom(db)
  await corrected('one')
  const down = await desk.published(piece({ slug: 'two' }))
  pass()
  await desk.must(chief, down, 'withdraw', { ...DOWN, explanation: 'Wrong in two.' })
  await corrected('three')
  const killed = await desk.published(piece({ slug: 'four' }))
  pass()
  await desk.must(chief, killed, 'kill', { reason: 'Invented.', publicNotice: 'Wrong in four.' })
  await corrected('five')
})

const ALL = { kind: null, sectionId: null, span: null, language: 'en' } as const
const pageAt = (turn: Turn) => publicCorrections(db, { ...ALL, turn, size: 2 })
const said = ({ items }: Awaited<ReturnType<typeof pageAt>>) => items.map(({ lines }) => lines[0])

describe('the list of all that was put right or taken down', () => {
  it('is one list, newest first, whatever kind of record an entry is', async () => {
    const whole = await publicCorrections(db, { ...ALL, turn: null, size: 10 })
    expect(said(whole)).toEqual(['five', 'four', 'three', 'two', 'one'].map((slug) => `Wrong in ${slug}.`))
  })

  it('is turned page by page, and back the same way', async () => {
    const first = await pageAt(null)
    const second = await pageAt(first.older && { after: first.older })
    const third = await pageAt(second.older && { after: second.older })
    expect([first, second, third].map(said)).toEqual([
      ['Wrong in five.', 'Wrong in four.'],
      ['Wrong in three.', 'Wrong in two.'],
      ['Wrong in one.'],
    ])
    expect([first.newer, second.newer, third.older]).toEqual([null, 'first', null])
    const back = third.newer !== null && third.newer !== 'first' ? await pageAt({ before: third.newer }) : null
    expect(back && said(back)).toEqual(said(second))
  })

  it('can be asked for one kind, and for a stretch of time', async () => {
    const kills = await publicCorrections(db, { ...ALL, kind: 'withdrawal', turn: null, size: 10 })
    expect(said(kills)).toEqual(['Wrong in four.', 'Wrong in two.'])
    const span = { from: new Date(desk.clock.now.getTime() - 90_000), to: desk.clock.now }
    const lately = await publicCorrections(db, { ...ALL, span, turn: null, size: 10 })
    expect(said(lately)).toEqual(['Wrong in four.'])
  })
})
