import { useTranslations } from 'next-intl'
import type { VersionState } from '@/newsroom/disclaimers/kinds'

const TONE = {
  draft: 'text-muted',
  in_review: 'text-amber',
  approved: 'text-stet',
  withdrawn: 'text-muted',
} as const satisfies Readonly<Record<VersionState, string>>

/** The state of a version in words. */
export function VersionStateWord({ state }: { readonly state: VersionState }) {
  const t = useTranslations('disclaimers.states')
  return <span className={`text-14 font-medium ${TONE[state]}`}>{t(state)}</span>
}
