import type { SourceType } from '@/newsroom/story/source'

/** What a machine did, in two words. */
export const AI_LABELS = [
  'aiGenerated',
  'aiTranslated',
  'aiSummarized',
  'aiAssisted',
  'aiManipulated',
  'aiUsed',
] as const
export type AiLabel = (typeof AI_LABELS)[number]

/** Without these nobody may pass a headline on: where nothing else of a piece is shown, they stand before it. */
export const LOUD = ['advertisement', 'politicalAd', 'purchaseLinks', ...AI_LABELS] as const

/** What notices are called that no word for a source says. */
export const NOTICE_LABELS = [...LOUD, 'contentWarning', 'thirdParty', 'opinion'] as const
export type NoticeLabel = (typeof NOTICE_LABELS)[number]

export type LabelKey = NoticeLabel | Exclude<SourceType, 'original'>

/** A label in the language of its piece, frozen with the publication. */
export type ShortLabel = { readonly key: LabelKey; readonly text: string }

export const isLoud = ({ key }: ShortLabel): boolean => LOUD.some((loud) => loud === key)
