import { describe, expect, it } from 'vitest'
import { compareTexts } from './compare-texts'
import { joinNear } from './join-near'

const same = (text: string) => ({ kind: 'same', text }) as const
const gone = (text: string) => ({ kind: 'gone', text }) as const
const added = (text: string) => ({ kind: 'new', text }) as const

describe('changes next to each other', () => {
  it('are one when hardly anything stands between them', () => {
    expect(
      joinNear([same('圖書館'), gone('今天'), added('昨日'), same('在'), gone('九點'), added('十點'), same('關門。')]),
    ).toEqual([same('圖書館'), gone('今天在九點'), added('昨日在十點'), same('關門。')])
  })

  it('are two when a reader would see two', () => {
    const far = [gone('a'), same('four'), added('b')]
    expect(joinNear(far)).toEqual(far)
    const lines = [gone('a'), same('\n'), added('b')]
    expect(joinNear(lines)).toEqual(lines)
  })

  it('leave text at the ends alone, however short', () => {
    const short = [same('「'), gone('a'), same('」')]
    expect(joinNear(short)).toEqual(short)
    expect(joinNear([])).toEqual([])
  })

  it('are read by words in Chinese', () => {
    expect(compareTexts('會議今天舉行', '會議昨日舉行', 'zh-Hant')).toEqual([
      same('會議'),
      gone('今天'),
      added('昨日'),
      same('舉行'),
    ])
  })
})
