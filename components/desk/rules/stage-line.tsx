'use client'

import { useTranslations } from 'next-intl'
import type { Stage } from '@/newsroom/workflow/routes'
import { useStageName } from '../moves/use-stage-name'
import { useChecksInWords } from './checks-in-words'
import { StageSentence } from './stage-sentence'

/** A stage to read. What it does not ask for is not said. */
export function StageLine({ stage }: { readonly stage: Stage }) {
  const t = useTranslations('rules')
  const { listOf } = useChecksInWords()
  const stageName = useStageName()
  return (
    <StageSentence
      slots={{
        stage: <strong className="font-semibold">{stageName(stage)}</strong>,
        kind: t(`does.${stage.kind}`),
        role: t(`by.${stage.role}`),
        opinion: stage.opinionMin === 0 ? null : stage.opinionMin,
        checks: stage.checks.length === 0 ? null : listOf(stage.checks),
        hours: stage.hours,
        guest: stage.guest ? t('stage.outside') : null,
      }}
    />
  )
}
