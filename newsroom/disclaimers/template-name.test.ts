import { describe, expect, it } from 'vitest'
import { rename, typedNames } from './rename'
import { byTemplateName, templateName, writtenIn } from './template-name'

const ENGLISH = { name: 'News agency', names: { en: 'News agency', 'zh-Hant': '通訊社' } } as const
const OLD = { name: 'News agency', names: {} } as const

describe('what a template is called', () => {
  it('is its name in the language of whoever reads it', () => {
    expect(templateName(ENGLISH, 'en')).toBe('News agency')
    expect(templateName(ENGLISH, 'zh-Hant')).toBe('通訊社')
  })

  it('is else its name in the other Chinese script, as it was written there', () => {
    expect(templateName(ENGLISH, 'zh-Hans')).toBe('通訊社')
    expect(templateName({ name: '署名', names: { 'zh-Hans': '署名文章' } }, 'en')).toBe('署名')
  })

  it('is at last the one name it has, also in traces from before there were others', () => {
    expect(templateName(OLD, 'zh-Hans')).toBe('News agency')
    expect(templateName({ name: 'News agency' }, 'zh-Hant')).toBe('News agency')
  })

  it('puts them in the order of that language', () => {
    const [wire, opinion] = [
      { name: 'Wire', names: { 'zh-Hans': '电讯' } },
      { name: 'Opinion', names: { 'zh-Hans': '评论' } },
    ]
    expect([wire, opinion].toSorted(byTemplateName('en'))).toEqual([opinion, wire])
    expect([opinion, wire].toSorted(byTemplateName('zh-Hans'))).toEqual([wire, opinion])
  })
})

describe('naming a template', () => {
  const typed = { en: '', 'zh-Hant': '', 'zh-Hans': '' }

  it('anew makes the name in the writer’s language that of last resort, and leaves out what is blank', () => {
    const named = rename({ ...typed, en: 'News agency', 'zh-Hant': ' 通訊社 ' }, 'zh-Hant', null)
    expect(named).toEqual({ name: '通訊社', names: { en: 'News agency', 'zh-Hant': '通訊社' } })
    expect(writtenIn(named)).toBe('zh-Hant')
  })

  it('takes the name of last resort along where it is written in that language', () => {
    const after = rename({ ...typedNames(ENGLISH, 'en'), en: 'Agency' }, 'en', ENGLISH)
    expect(after).toEqual({ name: 'Agency', names: { en: 'Agency', 'zh-Hant': '通訊社' } })
    const other = rename({ ...typedNames(ENGLISH, 'zh-Hant'), 'zh-Hant': '通訊社供稿' }, 'zh-Hant', ENGLISH)
    expect(other).toEqual({ name: 'News agency', names: { en: 'News agency', 'zh-Hant': '通訊社供稿' } })
  })

  it('does not make an English name a Chinese one because a Chinese desk left it as it was', () => {
    expect(typedNames(OLD, 'zh-Hans')['zh-Hans']).toBe('News agency')
    expect(rename(typedNames(OLD, 'zh-Hans'), 'zh-Hans', OLD)).toEqual(OLD)
    expect(rename(typedNames(ENGLISH, 'zh-Hans'), 'zh-Hans', ENGLISH)).toEqual(ENGLISH)
  })

  it('lets a name in another language go when its field is emptied', () => {
    expect(rename({ ...typedNames(ENGLISH, 'en'), 'zh-Hant': '' }, 'en', ENGLISH).names).toEqual({ en: 'News agency' })
  })
})
