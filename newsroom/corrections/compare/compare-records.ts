import type { Source } from '@/newsroom/story/source'
import type { Difference } from '../difference'
import type { PublicText } from '../public-text'

const SOURCE = ['type', 'name', 'author', 'title', 'url'] as const

/** Where a piece comes from, letter by letter. */
export const compareSources = (before: Source, after: Source): readonly Difference[] =>
  SOURCE.filter((name) => before[name] !== after[name]).map((name) => ({
    class: 'source',
    field: `source.${name}`,
    at: null,
    passage: before[name],
    before: before[name],
    after: after[name],
  }))

type Notices = PublicText['notices']

const wordedUnder = (key: string, notices: Notices): string =>
  notices
    .filter((notice) => notice.key === key)
    .map(({ text }) => text)
    .join('\n\n')

/** Standing matter that is worded otherwise, came or went. */
export const compareNotices = (before: Notices, after: Notices): readonly Difference[] =>
  [...new Set([...before, ...after].map(({ key }) => key))].flatMap((key) => {
    const [old, now] = [wordedUnder(key, before), wordedUnder(key, after)]
    if (old === now) return []
    return [{ class: 'notice' as const, field: 'disclaimers', at: null, passage: now || old, before: old, after: now }]
  })
