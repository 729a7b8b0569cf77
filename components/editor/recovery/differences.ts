import type { Package } from '@/newsroom/story/package'
import { passagesOf } from '@/newsroom/story/passages'

/** One place that reads differently in two texts of a piece. */
export type Difference = {
  /** A block of the copy, or a field such as `headline`. */
  readonly at: string
  readonly field: string
  readonly before: string
  readonly after: string
}

const LINES = ['kicker', 'headline', 'standfirst', 'summary', 'slug'] as const

const facts = ({ source, byline, language }: Package): Readonly<Record<string, string>> => ({
  source: [source.type, source.name, source.author, source.title, source.url].filter((part) => part !== '').join(' · '),
  byline: byline.map(({ name }) => name).join(', '),
  language,
})

const lines = (pkg: Package): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(LINES.map((line) => [line, pkg[line]])),
  ...facts(pkg),
})

/** The text of each block, by id; a block of several passages is one. */
const blocks = (pkg: Package): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>()
  for (const { at, text } of passagesOf(pkg.copy)) texts.set(at, `${texts.get(at) ?? ''}${text}`)
  return texts
}

/** What reads differently: the lines over the copy, the facts, then block by block in the order of `after`. */
export const differences = (before: Package, after: Package): readonly Difference[] => {
  const [old, now] = [lines(before), lines(after)]
  const inLines = Object.keys(now).map((field) => ({
    at: field,
    field,
    before: old[field] ?? '',
    after: now[field] ?? '',
  }))
  const [was, is] = [blocks(before), blocks(after)]
  const inCopy = [...new Set([...is.keys(), ...was.keys()])].map((at) => ({
    at,
    field: 'copy',
    before: was.get(at) ?? '',
    after: is.get(at) ?? '',
  }))
  return [...inLines, ...inCopy].filter((difference) => difference.before !== difference.after)
}
