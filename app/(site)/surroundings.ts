import { publicOrigin } from '@/app/origin'
import type { Surroundings } from '@/components/article/page/frame'
import { database } from '@/db/connect'
import { chromeOf } from '@/db/queries/chrome'
import { type Stylesheet, stylesheet } from '@/platform/stylesheet'

/** In this order: what comes later may refine what came before. */
const PARTS = [
  'components/article/styles/base.css',
  'components/article/styles/chrome.css',
  'components/article/styles/fragment.css',
  'components/article/styles/changes.css',
  'components/article/styles/records.css',
  'components/article/styles/lists.css',
  'components/article/article.css',
  'components/article/styles/modes.css',
] as const

/** `more`: for pages that are like the readers', but not for readers. */
export const pageStyle = (...more: readonly string[]): Stylesheet => stylesheet(...PARTS, ...more)

/** What this moment's settings put around a page. */
export const surroundings = async ({ css }: Stylesheet = pageStyle()): Promise<Surroundings> => ({
  chrome: await chromeOf(database()),
  origin: publicOrigin(),
  style: css,
})
