'use client'

import { useTranslations } from 'next-intl'
import { useFormats } from '@/components/ui/formats'
import { phaseOf, type Saving } from './state'

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

type Props = { readonly state: Saving<unknown, unknown>; readonly onRetry: () => void }

/** Always there, always in words, always as wide. Only trouble is spoken aloud, never an autosave. */
export function SaveWords({ state, onRetry }: Props) {
  const words = useTranslations('editor.saving')
  const format = useFormats()
  const phase = phaseOf(state)
  const sentence = words(phase, {
    time: state.savedAt === null ? '' : format.dateTime(state.savedAt, CLOCK),
    path: state.trouble?.kind === 'invalid' ? `${state.trouble.path} ${state.trouble.code}` : '',
  })
  const spoken = phase === 'offline' || phase === 'conflict' || phase === 'signedOut' || phase === 'closed'
  return (
    <>
      <p className={`save-words is-${phase}`} title={sentence}>
        {phase === 'offline' || phase === 'signedOut' ? (
          <button type="button" onClick={onRetry}>
            {sentence}
          </button>
        ) : (
          sentence
        )}
      </p>
      <p className="sr-only" role="status">
        {spoken ? sentence : ''}
      </p>
    </>
  )
}
