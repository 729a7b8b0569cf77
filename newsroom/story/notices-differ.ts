import type { Notice } from '@/newsroom/disclaimers/notice'
import { canonicalJson } from './canonical-json'

/** What filled the words is in the words. */
const asRead = ({ values: _, ...notice }: Notice) => notice

/** Would a reader get other notices, or the newsroom another reason for them? */
export const noticesDiffer = (a: readonly Notice[], b: readonly Notice[]): boolean =>
  canonicalJson(a.map(asRead)) !== canonicalJson(b.map(asRead))
