import { copyText } from '@/newsroom/copy/text'
import type { Package } from '@/newsroom/story/package'
import { headTokensOf, tokensOf } from './tokens'

/** A story as it can be found, with words for the ids its package holds. */
export type Findable = {
  readonly storyId: string
  readonly slugline: string
  readonly package: Package
  /** The source type in each language of the house. */
  readonly sourceWords: readonly string[]
  readonly topics: readonly string[]
  /** Key and name of each disclaimer it carries. */
  readonly disclaimers: readonly string[]
}

/** The first characters of an id, as somebody reads them off a list. */
const ID_LENGTHS = [6, 7, 8] as const

const headOf = ({ slugline, package: { headline, slug, byline, source } }: Findable): string =>
  [slugline, headline, slug, ...byline.map(({ name }) => name), source.name].join('\n')

const bodyOf = ({ package: pkg, sourceWords, topics, disclaimers }: Findable): string => {
  const { kicker, standfirst, summary, source, leadImage } = pkg
  const picture = leadImage === null ? [] : [leadImage.caption, leadImage.credit]
  const said = [kicker, standfirst, summary, source.type, source.author, source.title, source.url, ...picture]
  return [...said, ...sourceWords, ...topics, ...disclaimers, copyText(pkg.copy)].join('\n')
}

/** Every token the story answers to, each once. */
export const storyTokens = (story: Findable): readonly string[] => [
  ...new Set([
    ...headTokensOf(headOf(story)),
    ...tokensOf(bodyOf(story)),
    ...ID_LENGTHS.map((length) => story.storyId.slice(0, length)),
  ]),
]
