import { describe, expect, it } from 'vitest'
import { stop, warn } from '@/newsroom/issue'
import { type ConfirmedItem, notedBy, openChecks, unconfirmed } from './confirmations'

const item = (id: string, level: 'stop' | 'warn', by: string | null = null): ConfirmedItem => ({
  ...{ id, level, by },
  names: { en: `Item ${id}`, 'zh-Hant': `事項 ${id}`, 'zh-Hans': `事项 ${id}` },
})
const items = [item('a', 'stop'), item('b', 'warn'), item('c', 'stop', 'Lin Wei')]
const long = warn('headline', 'long')

describe('what is settled by hand', () => {
  it('leaves open what nobody confirmed, as heavy as the house makes it, in the language of the piece', () => {
    expect(unconfirmed(items, 'zh-Hant')).toMatchObject([
      { field: 'checklist.a', key: 'unticked', level: 'stop', values: { item: '事項 a' }, settle: 'tick' },
      { field: 'checklist.b', level: 'warn' },
    ])
  })

  it('knows who took note of which warning', () => {
    const known = [{ field: 'headline', key: 'long', by: 'Ada Chen' }]
    expect(notedBy({ known }, long)).toBe('Ada Chen')
    expect(notedBy({ known }, warn('standfirst', 'long'))).toBeNull()
  })

  it('counts what still waits for somebody: stops always, warnings until noted, items until confirmed', () => {
    const known = [{ field: 'headline', key: 'long', by: 'Ada Chen' }]
    expect(openChecks([stop('copy', 'blank'), long], { items, known: [] })).toEqual({ open: 4, stops: 2 })
    expect(openChecks([stop('copy', 'blank'), long], { items, known })).toEqual({ open: 3, stops: 2 })
    expect(openChecks([], { items: [], known: [] })).toEqual({ open: 0, stops: 0 })
  })
})
