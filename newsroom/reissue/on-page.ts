import type { Placement } from '@/newsroom/disclaimers/kinds'
import type { Notice } from '@/newsroom/disclaimers/notice'

const ON_PAGE: Readonly<Record<Placement, boolean>> = {
  interstitial: true,
  meta: true,
  top: true,
  byline: true,
  under_byline: true,
  bottom: true,
  footer: true,
  card: false,
  feed_item: false,
  metadata: false,
  internal: false,
}

/** Part of the frozen page. Elsewhere a notice is read from its own record, and so is one that comes with age. */
export const isOnPage = ({ placement, fromDays }: Pick<Notice, 'placement' | 'fromDays'>): boolean =>
  ON_PAGE[placement] && fromDays === undefined
