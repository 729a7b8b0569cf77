import { describe, expect, it } from 'vitest'
import type { Locale } from '@/newsroom/language/locales'
import { edited } from './edit'
import { findRepairs } from './find-repairs'

const found = (lines: readonly string[], language: Locale = 'zh-Hant', names: readonly string[] = []) =>
  findRepairs({ lines, language, names })

/** The text once everything proposed with a tick is done. */
const repaired = (line: string, language: Locale = 'zh-Hant') =>
  edited(
    line,
    found([line], language).repairs.filter(({ isSure }) => isSure),
  )

const suggested = (line: string, names: readonly string[] = []) =>
  edited(
    line,
    found([line], 'zh-Hant', names).repairs.filter(({ kind }) => kind === 'leftover'),
  )

const GLOSSED = '本館(guǎn)週三開(kāi)放自習(xí)室,讀者可在網(wǎng)上預約,逾時(shí)不候。'
const PLAIN = '本館週三開放自習室，讀者可在網上預約，逾時不候。'

describe('readings in brackets', () => {
  it('go where a converter left them on many characters (ZH-01)', () => {
    expect(found([GLOSSED]).verdict).toBe('artefact')
    expect(repaired(GLOSSED)).toBe(PLAIN)
  })

  it('go where one character carries its reading twice (ZH-02)', () => {
    expect(repaired('新網(wǎng)站上線，舊網(wǎng)站停用。')).toBe('新網站上線，舊網站停用。')
  })

  it('leave real brackets beside them alone (ZH-03)', () => {
    expect(repaired('測試網(wǎng)(IPv6)已開通，新網(wǎng)卡可用')).toBe('測試網(IPv6)已開通，新網卡可用')
  })

  it('stay with a rare character that a reader may not know (ZH-04)', () => {
    expect(found(['垚(yáo)字較少見。'])).toEqual({ verdict: 'clean', repairs: [] })
  })

  it('stay with a rare character even in a text full of them, until a person wants it gone', () => {
    const { repairs } = found([`${GLOSSED}垚(yáo)先生說。`])
    expect(repairs.find(({ was }) => was === '(yáo)')).toMatchObject({ isSure: false })
  })

  it('are only pointed at where there are few (ZH-05)', () => {
    const { verdict, repairs } = found(['女(nǚ)生與綠(lǜ)地'])
    expect(verdict).toBe('doubtful')
    expect(repairs).toMatchObject([{ isSure: false }, { isSure: false }])
  })

  it.each(['答案是(a)', '選項(e)', '公司(in)', '元(a)', '蘋果(ping)'])('are no readings: %s (ZH-06)', (line) => {
    expect(found([line]).repairs).toEqual([])
  })

  it.each(['啊(a)', '的(de)'])('with a neutral tone stay where they stand alone: %s (ZH-07)', (line) => {
    expect(repaired(line)).toBe(line)
  })

  it.each(['網(wáng)站', '網(Wǎng)站', '北京(běijīng)'])(
    'of another tone, case or length are none: %s (ZH-08)',
    (line) => {
      expect(found([line]).repairs).toEqual([])
    },
  )

  it('go in brackets of full width as well (ZH-09)', () => {
    expect(repaired('網（wǎng）站與網（wǎng）頁')).toBe('網站與網頁')
  })

  it('go however their tones are written (ZH-10)', () => {
    expect(repaired(GLOSSED.normalize('NFD'))).toBe(PLAIN)
  })
})

describe('a byte lost on the way', () => {
  it.each(['請查詢；ヂ摼W平台', '請查詢;ヂ摼W平台'])('is put back where that makes Chinese: %s (ZH-12)', (line) => {
    expect(repaired(line)).toBe('請查詢。互聯網平台')
  })

  it('is only pointed at where nobody can say what stood there (ZH-13)', () => {
    const { repairs } = found(['?!兑?guī)則'])
    expect(repaired('?!兑?guī)則')).toBe('?!兑?guī)則')
    expect(repairs.map(({ kind }) => kind)).toContain('damage')
  })
})

describe('marks', () => {
  it.each([
    ['共3,500人,其中', '共3,500人，其中', 'zh-Hant'],
    ['v1.2, beta', 'v1.2, beta', 'zh-Hant'],
    ['12:30开始', '12:30开始', 'zh-Hans'],
    ['时间:周三', '时间：周三', 'zh-Hans'],
    ['说明(见附录)', '说明（见附录）', 'zh-Hans'],
    ['新系統(5G)', '新系統(5G)', 'zh-Hant'],
  ] as const)('of half width become full between Chinese alone: %s (ZH-14)', (line, becomes, language) => {
    expect(repaired(line, language)).toBe(becomes)
  })

  it.each([
    ['日前,,本馆开放', '日前，本馆开放'],
    ['开放,。谢谢', '开放。谢谢'],
  ])('that were doubled become one: %s (ZH-15)', (line, becomes) => {
    expect(repaired(line, 'zh-Hans')).toBe(becomes)
  })
})

describe('random letters at the ends of paragraphs', () => {
  it('are pointed at where there are several, and stay until a person wants them gone (ZH-16)', () => {
    const { repairs } = found(['本館開放。x7Qd', '讀者可以預約。', '逾時不候。x7Qd'])
    expect(repairs).toMatchObject([
      { line: 0, kind: 'suffix', was: 'x7Qd', isSure: false },
      { line: 2, kind: 'suffix', was: 'x7Qd', isSure: false },
    ])
  })

  it('are left alone where there is one', () => {
    expect(found(['本館開放。x7Qd', '讀者可以預約。']).repairs).toEqual([])
  })
})

describe('characters left wrong by a table', () => {
  it.each([
    ['標志性建筑', '標誌性建築'],
    ['聯系方式', '聯繫方式'],
    ['前后', '前後'],
    ['并列第一', '並列第一'],
    ['盡快處理', '儘快處理'],
    ['日志', '日誌'],
    ['皇后大道', '皇后大道'],
    ['盡力', '盡力'],
    ['同志', '同志'],
    ['志願者', '志願者'],
  ])('are found by the way through Simplified and back: %s (ZH-17)', (line, becomes) => {
    expect(suggested(line)).toBe(becomes)
  })

  it('are nobody’s to change in a name (ZH-17)', () => {
    expect(suggested('楊杰與何飚', ['楊杰', '何飚'])).toBe('楊杰與何飚')
    expect(suggested('楊杰與何飚')).toBe('楊傑與何飈')
  })

  it('are never done by themselves', () => {
    expect(repaired('標志性建筑')).toBe('標志性建筑')
  })
})

it.each([
  ['本馆周三开放自习室，读者可在网上预约（含暑期），逾时不候。', 'zh-Hans'],
  ['The library opens at 9:30 (Fridays), and closes at 22:00.', 'en'],
] as const)('finds nothing in a plain article: %s (ZH-32)', (line, language) => {
  expect(found([line], language)).toEqual({ verdict: 'clean', repairs: [] })
})
