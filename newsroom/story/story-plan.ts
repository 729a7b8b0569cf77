import type { Locale } from '@/newsroom/language/locales'
import type { PlannedTime } from '@/newsroom/time/wall-time'
import type { Filing } from './filing'
import type { Priority } from './priorities'

type Named = { readonly id: string; readonly name: string }

/** Nobody may release the story before; `zone` says on whose clock that was agreed. */
export type EmbargoNotice = {
  readonly until: Date | 'indefinite'
  readonly zone: string | null
  readonly source: string
  readonly reason: string
}

export type Listed = { readonly people: readonly Named[]; readonly desks: readonly Named[] }

/** The stage a piece waits at, and who has it. */
export type StageAtHand = {
  readonly storyId: string
  readonly editionId: string
  readonly takenBy: Named | null
  /** This person may take it on. */
  readonly mayTake: boolean
  /** This person may give it to somebody else. */
  readonly mayHandOver: boolean
  /** Everybody who may take it on. */
  readonly takers: readonly Named[]
}

/** What is decided about a story and not in it, as one person sees it. */
export type StoryPlan = {
  readonly storyId: string
  readonly slugline: string
  readonly desk: Named
  readonly holder: Named | null
  readonly priority: Priority
  readonly deadline: PlannedTime | null
  readonly embargo: EmbargoNotice | null
  readonly legalNeeded: boolean
  readonly majorTopic: boolean
  /** Of a major topic: where its filing stands, and under what number it was filed. */
  readonly majorFiling: Filing
  readonly majorReference: string
  /** The story this one follows up or was copied from. */
  readonly follows: Named | null
  /** The same piece in other languages, as far as this person may read it. */
  readonly languages: readonly (Named & { readonly language: Locale })[]
  /** Languages that stop the newest edition, as a correction, until they have a note or leave is given. */
  readonly lacking: { readonly editionId: string; readonly locales: readonly Locale[] } | null
  /** Who may be given the story; nobody where this person may give it to nobody. */
  readonly people: readonly Named[]
  /** Desks this person may begin a story for. */
  readonly startDesks: readonly Named[]
  /** Of the house: the one a time is meant in unless somebody says otherwise. */
  readonly zone: string
  /** The people and desks who alone may know of it; null: everybody who reads the desk. */
  readonly limit: Listed | null
  /** Who may be put on such a list; nobody where this person may not limit the story. */
  readonly listable: Listed
  readonly may: Readonly<
    Record<'assign' | 'claim' | 'plan' | 'hold' | 'liftEmbargo' | 'clearLegal' | 'clearMajor' | 'limit', boolean>
  >
}
