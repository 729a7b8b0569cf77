import { useTranslations } from 'next-intl'
import { StateWord, type Tone } from '@/components/ui/state-word'
import type { VersionState } from '@/newsroom/disclaimers/kinds'

const TONE: Readonly<Record<VersionState, Tone>> = {
  draft: 'muted',
  in_review: 'amber',
  approved: 'stet',
  withdrawn: 'muted',
}

/** The state of a version in words. */
export function VersionStateWord({ state }: { readonly state: VersionState }) {
  const t = useTranslations('disclaimers.states')
  return <StateWord tone={TONE[state]}>{t(state)}</StateWord>
}
