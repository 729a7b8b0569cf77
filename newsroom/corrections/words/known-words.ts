import type { Package } from '@/newsroom/story/package'

/** What the piece itself tells about its words. */
export type KnownWords = {
  /** Names its fields give: the byline, the source and its author. */
  readonly names: readonly string[]
  /** Words it writes with a small letter somewhere: no names, even where a sentence or a headline gives them a capital. */
  readonly small: ReadonlySet<string>
}

/** A name in two scripts is two names: Lin Wei 林薇. */
const LETTER = '(?!\\p{Script=Han})[\\p{L}\\p{M}]'
const PARTS = new RegExp(`\\p{Script=Han}{2,}|${LETTER}(?:${LETTER}|[ .'’\\-])+`, 'gu')

const namesOf = ({ byline, source }: Package): readonly string[] =>
  [...byline.map(({ name }) => name), source.name, source.author].flatMap((name) =>
    (name.match(PARTS) ?? []).map((part) => part.trim()).filter((part) => part.length > 1),
  )

const SMALL = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]+/gu

export const knownWords = (packages: readonly Package[], texts: readonly string[]): KnownWords => ({
  names: [...new Set(packages.flatMap(namesOf))],
  small: new Set(texts.flatMap((text) => text.match(SMALL) ?? [])),
})
