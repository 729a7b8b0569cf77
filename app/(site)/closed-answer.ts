import type { Surroundings } from '@/components/article/page/frame'
import { gonePage } from '@/components/article/page/missing-page'
import { takenDownPage } from '@/components/article/page/taken-down-page'
import type { Closed } from '@/db/queries/public-article'
import { storyTag } from '@/newsroom/article/tags'
import type { Response as Chosen } from '@/newsroom/workflow/takedown'
import { movedTo, page } from './answer'

const STATUS = { gone: 410, legal: 451, tombstone: 200 } as const satisfies Record<Exclude<Chosen, 'redirect'>, number>

type Asked = {
  readonly around: Surroundings
  /** `page`: the article's own address; `part`: a card or a version of it, which leaves no tombstone of its own. */
  readonly as: 'page' | 'part'
}

/** Every page of an article that stands no more answers alike: as whoever took it down chose, with none of its words. */
export const closedAnswer = async (request: Request, there: Closed, { around, as }: Asked): Promise<Response> => {
  const tags = [storyTag(there.storyId)]
  if (there.kind === 'killed') return page(request, await gonePage(around, there.notice), { status: 410, tags })
  const { takedown } = there
  const { response } = takedown
  if (response === 'redirect') return movedTo(takedown.redirectTo ?? '/', tags)
  const html = await takenDownPage(around, takedown)
  const status = as === 'part' && response === 'tombstone' ? 410 : STATUS[response]
  // RFC 7725: whoever does the blocking says so; whoever asked for it is named on the page.
  return page(request, html, { status, tags, ...(response === 'legal' ? { link: blockedBy(around) } : {}) })
}

const blockedBy = ({ origin }: Surroundings): string => `<${origin}/>; rel="blocked-by"`
