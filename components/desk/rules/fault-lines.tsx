'use client'

import { useTranslations } from 'next-intl'
import type { Issue } from '@/newsroom/issue'
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
  if (faults.length === 0) return null
  return (
    <ul className="flex flex-col gap-1 text-14 text-vermilion">
      {faults.map((fault) => {
        const { desk = '', route = '', stage = '', needed = 0, there = 0 } = fault.values ?? {}
        const values = { desk, needed, there, route: routeName(String(route)), stage: stageOf(String(stage)) }
        return <li key={keyOf(fault)}>{t(fault.key, values)}</li>
      })}
    </ul>
  )
}
