import type { Surroundings } from '@/components/article/page/frame'
import type { ListProps } from '@/components/article/page/list-page'
import { database } from '@/db/connect'
import { articleList, languagesOn, type Shelf } from '@/db/queries/public-lists'
import { storyTag } from '@/newsroom/article/tags'
import { askedOf } from './asked'

const SIZE = 24

type Ask = {
  readonly shelf: Shelf
  /** Address of the first page. */
  readonly path: string
  /** An open shelf has a page before it has an article. */
  readonly isOpen: boolean
}

export type Listing = ListProps & { readonly tags: readonly string[] }

/** What a page of a list shows, or null when there is no such page. */
export const listing = async (request: Request, around: Surroundings, ask: Ask): Promise<Listing | null> => {
  const asked = askedOf(request)
  if (asked === null) return null
  const found = await languagesOn(database(), ask.shelf)
  const house = around.chrome.language
  const language = asked.language ?? (found.includes(house) ? house : (found[0] ?? house))
  const list = await articleList(database(), { shelf: ask.shelf, language, turn: asked.turn, size: SIZE })
  if (list.articles.length === 0 && !(ask.isOpen && asked.turn === null)) return null
  return {
    surroundings: around,
    language,
    languages: found,
    path: ask.path,
    turn: asked.query,
    list,
    tags: list.articles.map(({ storyId }) => storyTag(storyId)),
  }
}
