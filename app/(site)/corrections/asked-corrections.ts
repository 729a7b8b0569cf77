import type { ListedQuery } from '@/newsroom/corrections/listed-address'
import { isListedKind } from '@/newsroom/corrections/listed-change'
import { Month } from '@/newsroom/time/month-grid'

/** Which corrections; null for a question no link of ours asks. */
export const askedCorrections = (request: Request): ListedQuery | null => {
  const { searchParams } = new URL(request.url)
  const [kind, month, section] = ['kind', 'month', 'section'].map((name) => searchParams.get(name) ?? '')
  if (kind === undefined || month === undefined || section === undefined) return null
  if (month !== '' && !Month.safeParse(month).success) return null
  if (kind !== '' && !isListedKind(kind)) return null
  return { kind: isListedKind(kind) ? kind : '', month, section }
}
