'use client'

import { useTranslations } from 'next-intl'
import { useLanguage } from '@/components/ui/use-language'
import type { Issue } from '@/newsroom/issue'
import { issueValues } from '@/newsroom/issue-values'
import type { StageName } from '@/newsroom/workflow/at-hand'
import { useRouteName, useStageOf } from './called'

export type FaultLinesProps = {
  readonly faults: readonly Issue[]
  /** Stages of a route that is only being written. */
  readonly stages?: readonly StageName[]
}

const keyOf = ({ field, key, values = {} }: Issue) => [field, key, ...Object.values(values)].join('/')

/** What stands against a route, a sentence each. */
export function FaultLines({ faults, stages = [] }: FaultLinesProps) {
  const t = useTranslations('rules.faults')
  const routeName = useRouteName()
  const stageOf = useStageOf(stages)
  const language = useLanguage()
  if (faults.length === 0) return null
  return (
    <ul className="flex flex-col gap-1 text-14 text-vermilion">
      {faults.map((fault) => {
        const { desk = '', route = '', stage = '', needed = 0, there = 0 } = issueValues(fault, language)
        const values = { desk, needed, there, route: routeName(String(route)), stage: stageOf(String(stage)) }
        return <li key={keyOf(fault)}>{t(fault.key, values)}</li>
      })}
    </ul>
  )
}
