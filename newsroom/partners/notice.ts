import type { Locale } from '@/newsroom/language/locales'

export const PARTNER_EVENTS = ['published', 'corrected', 'withdrawn'] as const
export type PartnerEvent = (typeof PARTNER_EVENTS)[number]

/** What a partner is told of a story, frozen when it happened. `pubStatus` as in ninjs: may it be used, or not any more. */
export type PartnerNotice = {
  readonly event: PartnerEvent
  readonly storyId: string
  readonly headline: string
  /** What must stand beside the headline wherever it is shown; null: nothing. Missing in news from before labels travelled. */
  readonly label?: string | null
  /** Address of IPTC’s code, where a machine made some of it. */
  readonly digitalSourceType?: string
  /** Address on the site of the house; its origin is put before it on the way out. */
  readonly path: string
  readonly language: Locale
  readonly pubStatus: 'usable' | 'canceled'
  /** Counts the editions of the story. */
  readonly version: number
  /** The line readers get, where the change stands on the corrections page. */
  readonly correction: string | null
  readonly firstPublishedAt: string
  readonly at: string
}

/** What is posted: the same words at every try. */
export const partnerBody = ({ path, ...notice }: PartnerNotice, origin: string): string =>
  JSON.stringify({ ...notice, url: origin + path })
