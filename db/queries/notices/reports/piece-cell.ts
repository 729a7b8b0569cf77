import type { Locale } from '@/newsroom/language/locales'
import type { Cell } from '@/newsroom/notices/report'

type Named = { readonly storyId: string; readonly headline: string; readonly language: Locale }

/** A piece under its headline, leading to what it carries. */
export const pieceCell = ({ storyId, headline, language }: Named): Cell => ({
  kind: 'text',
  text: headline,
  href: `/desk/stories/${storyId}`,
  lang: language,
})
