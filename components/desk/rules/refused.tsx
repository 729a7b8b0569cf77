'use client'

import type { StageName } from '@/newsroom/workflow/at-hand'
import { FaultLines } from './fault-lines'
import { useRefusalWords } from './refusal-words'
import type { No } from './use-act'

export type RefusedProps = { readonly no: No | null; readonly stages?: readonly StageName[] }

/** Why something was not done, beside the button that asked for it. */
export function Refused({ no, stages = [] }: RefusedProps) {
  const words = useRefusalWords()
  if (no === null) return null
  return (
    <div role="alert" className="flex flex-col gap-1 text-14 text-vermilion">
      <p>{words(no)}</p>
      {no !== 'failed' && no.kind === 'notReady' ? <FaultLines faults={no.issues} stages={stages} /> : null}
    </div>
  )
}
