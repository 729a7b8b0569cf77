import type { Notice } from '@/newsroom/disclaimers/notice'
import { canonicalJson } from './canonical-json'

/** Would a reader get other notices, or the newsroom another reason for them? */
export const noticesDiffer = (a: readonly Notice[], b: readonly Notice[]): boolean =>
  canonicalJson(a) !== canonicalJson(b)
