import { beforeAll, describe, expect, it } from 'vitest'
import { storyPlan } from '@/db/queries/story-plan'
import type { Package } from '@/newsroom/story/package'
import { deskOn, type Ids } from '@/testing/builders/desk'
import { openNewsroom } from '@/testing/builders/newsroom'
import { copyOf, note, piece } from '@/testing/builders/package'
import { chief, editor, reporter } from '@/testing/cast'
import { testDatabase } from '@/testing/database'
import { correctAlone } from './correct-alone'
import { linkTranslation, unlinkTranslation } from './link-translation'

const { db } = await testDatabase()
const desk = deskOn(db)
beforeAll(() => openNewsroom(db))

const TOLD = note({ severity: 'material', wrong: 'We wrote nine.', right: 'It is ten.', text: '', place: 'bottom' })
const ZH_TOLD = note({ ...TOLD, wrong: '原文誤作九時。', right: '應為十時。' })

const en = (slug: string, more: Partial<Package> = {}) =>
  piece({ slug, copy: copyOf('The library opens at 9:00 on Fridays.'), ...more })
const zh = (slug: string, more: Partial<Package> = {}) =>
  piece({ slug: `${slug}-zh`, language: 'zh-Hant', copy: copyOf('圖書館週五 9:00 開門。'), ...more })

/** The same piece live in two languages. */
const pair = async (slug: string) => {
  const both = { en: await desk.published(en(slug)), zh: await desk.published(zh(slug)) }
  const linked = await linkTranslation(desk.as(editor), { storyId: both.en.storyId, otherId: both.zh.storyId })
  if (!linked.ok) throw new Error('not linked')
  return both
}

const next = async (ids: Ids, is: Package, kind: 'correction' | 'update' = 'correction'): Promise<Ids> => {
  const made = await desk.must(reporter, ids, 'startNext', { kind })
  const own = { ...ids, editionId: made.editionId }
  await desk.save(reporter, own, is)
  await desk.must(reporter, own, 'file')
  await desk.look(editor, own)
  return own
}

const corrected = (slug: string) => en(slug, { copy: copyOf('The library opens at 10:00 on Fridays.'), note: TOLD })
const zhCorrected = (slug: string) => zh(slug, { copy: copyOf('圖書館週五 10:00 開門。'), note: ZH_TOLD })

/** What about other languages is in the way of an approval. */
const inTheWay = async (ids: Ids) => {
  const answer = await desk.move(editor, ids, 'approve')
  if (answer.ok) return 'approved'
  const issues = answer.refusal.kind === 'notReady' ? answer.refusal.issues : []
  return issues.map(({ key, values }) => [key, values?.language])
}

const out = async (ids: Ids) => {
  desk.clock.now = new Date(desk.clock.now.getTime() + 60_000)
  await desk.must(chief, ids, 'publish')
}

describe('a piece in two languages', () => {
  it('is not corrected in one while the other says nothing, and the language is named (COR-08)', async () => {
    const both = await pair('blocked')
    const own = await next(both.en, corrected('blocked'))
    expect(await inTheWay(own)).toEqual([['noteMissingIn', 'hant']])
    expect(await storyPlan(db, editor, own.storyId)).toMatchObject({
      languages: [{ id: both.zh.storyId, language: 'zh-Hant' }],
      lacking: { editionId: own.editionId, locales: ['zh-Hant'] },
    })
  })

  it('is corrected in both once each has its note, whichever goes out first', async () => {
    const both = await pair('both')
    const [first, second] = [await next(both.en, corrected('both')), await next(both.zh, zhCorrected('both'))]
    expect(await inTheWay(first)).toBe('approved')
    await out(first)
    expect(await inTheWay(second)).toBe('approved')
    await out(second)
  })

  it('needs a note for the next error too: that of the last one is no answer', async () => {
    const both = await pair('again')
    const [first, second] = [await next(both.en, corrected('again')), await next(both.zh, zhCorrected('again'))]
    for (const ids of [second, first]) {
      await inTheWay(ids)
      await out(ids)
    }
    const is = en('again', { copy: copyOf('The library opens at 11:00 on Fridays.'), note: TOLD })
    expect(await inTheWay(await next(first, is))).toEqual([['noteMissingIn', 'hant']])
  })

  it('may be corrected alone by leave of an editor, with a reason, in that language', async () => {
    const both = await pair('alone')
    const own = await next(both.en, corrected('alone'))
    const asked = { ...own, locale: 'zh-Hant', reason: 'The hour is right in Chinese.' } as const
    expect(await correctAlone(desk.as(reporter), asked)).toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await correctAlone(desk.as(editor), { ...asked, locale: 'zh-Hans' })).toMatchObject({
      refusal: { kind: 'invalid', key: 'notLacking' },
    })
    expect(await correctAlone(desk.as(editor), asked)).toMatchObject({ ok: true })
    expect(await inTheWay(own)).toBe('approved')
  })

  it('is not held up by an update, by a draft in another language, or once the two are parted', async () => {
    const both = await pair('free')
    const added = en('free', { copy: copyOf('The library opens at 9:00 on Fridays.', 'Entry is free.') })
    expect(await inTheWay(await next(both.en, added, 'update'))).toBe('approved')

    const [live, draft] = [await desk.published(en('draft')), await desk.written(zh('draft'))]
    await linkTranslation(desk.as(editor), { storyId: live.storyId, otherId: draft.storyId })
    expect(await inTheWay(await next(live, corrected('draft')))).toBe('approved')

    const parted = await pair('parted')
    const own = await next(parted.en, corrected('parted'))
    expect(await unlinkTranslation(desk.as(editor), { storyId: parted.zh.storyId })).toMatchObject({ ok: true })
    expect(await inTheWay(own)).toBe('approved')
  })

  it('is one only where the languages differ', async () => {
    const [one, other] = [await desk.written(en('same-a')), await desk.written(en('same-b'))]
    for (const otherId of [other.storyId, one.storyId]) {
      expect(await linkTranslation(desk.as(editor), { storyId: one.storyId, otherId })).toMatchObject({
        refusal: { kind: 'invalid', key: 'sameLanguage' },
      })
    }
  })
})
