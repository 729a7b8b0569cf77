'use client'

import { useTranslations } from 'next-intl'
import { useFormats } from '@/components/ui/formats'
import { neededAt, type Stage } from '@/newsroom/workflow/routes'
import { useStageName } from '../moves/use-stage-name'
import { useNamesOf } from './called'
import { useChecksInWords } from './checks-in-words'
import { StageSentence } from './stage-sentence'

/** A stage to read. What it does not ask for is not said. */
export function StageLine({ stage }: { readonly stage: Stage }) {
  const t = useTranslations('rules')
  const { listOf } = useChecksInWords()
  const stageName = useStageName()
  const namesOf = useNamesOf()
  const format = useFormats()
  const named = namesOf(stage.people ?? [])
  return (
    <StageSentence
      slots={{
        stage: <strong className="font-semibold">{stageName(stage)}</strong>,
        kind: t(`does.${stage.kind}`),
        role: named.length > 0 ? format.list(named, { type: 'disjunction' }) : t(`by.${stage.role}`),
        people: null,
        needed: neededAt(stage) === 1 ? null : neededAt(stage),
        opinion: stage.opinionMin === 0 ? null : stage.opinionMin,
        checks: stage.checks.length === 0 ? null : listOf(stage.checks),
        hours: stage.hours,
        guest: stage.guest ? t('stage.outside') : null,
      }}
    />
  )
}
