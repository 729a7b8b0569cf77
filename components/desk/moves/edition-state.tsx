import { useTranslations } from 'next-intl'
import { StateWord, type Tone } from '@/components/ui/state-word'
import { IN_WORK, type State } from '@/newsroom/workflow/states'

const TONES = {
  draft: 'ink',
  in_review: 'proof',
  sent_back: 'amber',
  approved: 'stet',
  scheduled: 'stet',
  publish_failed: 'vermilion',
  published: 'stet',
  superseded: 'muted',
  withdrawn: 'vermilion',
  killed: 'vermilion',
  spiked: 'muted',
} as const satisfies Record<State, Tone>

export type EditionStateProps = {
  readonly state: State
  /** Readers have an earlier edition of the story meanwhile. */
  readonly isLive?: boolean
}

/** The state in a word of the viewer's language; a live story under revision says both. */
export function EditionState({ state, isLive = false }: EditionStateProps) {
  const t = useTranslations('moves')
  return (
    <>
      <StateWord tone={TONES[state]}>{t(`states.${state}`)}</StateWord>
      {isLive && IN_WORK.includes(state) ? <span className="text-14 text-muted"> · {t('earlierIsLive')}</span> : null}
    </>
  )
}
