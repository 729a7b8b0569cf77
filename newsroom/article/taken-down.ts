import type { Locale } from '@/newsroom/language/locales'
import type { Response } from '@/newsroom/workflow/takedown'

/** What stands at the address of an article that was taken down: what readers are told, and nothing of the article. */
export type TakenDown = {
  readonly response: Response
  readonly explanation: string
  readonly language: Locale
  readonly at: Date
  readonly redirectTo: string | null
  /** Who demanded it, with `legal`. */
  readonly blockedBy: string | null
  /** Name of the section it stood in, in the language of the piece. */
  readonly section: string
  readonly firstPublishedAt: Date
}
