'use client'

import { useState, useTransition } from 'react'
import type { Fact } from '@/newsroom/disclaimers/condition'
import { conditionOf, type FactClause } from '@/newsroom/disclaimers/condition-sentence'
import type { Placement } from '@/newsroom/disclaimers/kinds'
import type { Refusal, Result } from '@/newsroom/result'
import type { RuleSaid } from './rule-actions'

export type RuleDraft = {
  readonly clauses: readonly FactClause[]
  readonly placement: Placement | null
  readonly priority: number
}

export type SaveRule = (said: RuleSaid) => Promise<Result<unknown>>

/** A rule being written. What was chosen stays when the server refuses it. */
export const useRuleDraft = (draft: RuleDraft, onSave: SaveRule, onSaved: () => void) => {
  const [clauses, setClauses] = useState(draft.clauses)
  const [placement, setPlacement] = useState(draft.placement)
  const [priority, setPriority] = useState(String(draft.priority))
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isSaving, startSaving] = useTransition()
  return {
    clauses,
    placement,
    priority,
    refusal,
    isSaving,
    isWhole: clauses.every(({ values }) => values.length > 0) && /^\d{1,3}$/.test(priority),
    setPlacement,
    setPriority,
    add: (fact: Fact) => setClauses([...clauses, { kind: 'fact', fact, is: true, values: [] }]),
    replace: (old: FactClause, next: FactClause) =>
      setClauses(clauses.map((clause) => (clause === old ? next : clause))),
    leaveOut: (old: FactClause) => setClauses(clauses.filter((clause) => clause !== old)),
    save: () =>
      startSaving(async () => {
        const result = await onSave({ when: conditionOf(clauses), placement, priority: Number(priority) })
        setRefusal(result.ok ? null : result.refusal)
        if (result.ok) onSaved()
      }),
  }
}
