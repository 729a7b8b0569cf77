'use client'

import { useState, useTransition } from 'react'
import { type Fact, isFlag } from '@/newsroom/disclaimers/condition'
import { conditionOf, type FactClause } from '@/newsroom/disclaimers/condition-sentence'
import type { Effect, Placement } from '@/newsroom/disclaimers/kinds'
import type { Refusal, Result } from '@/newsroom/result'
import type { Jurisdiction } from '@/newsroom/story/jurisdictions'
import type { RuleSaid } from './rule-actions'

export type RuleDraft = {
  readonly effect: Effect
  readonly clauses: readonly FactClause[]
  readonly jurisdictions: readonly Jurisdiction[]
  readonly placement: Placement | null
  readonly priority: number
  /** A day, or empty. */
  readonly endsOn: string
}

export type SaveRule = (said: RuleSaid) => Promise<Result<unknown>>

/** A rule being written. What was chosen stays when the server refuses it. */
export const useRuleDraft = (draft: RuleDraft, onSave: SaveRule, onSaved: () => void) => {
  const [clauses, setClauses] = useState(draft.clauses)
  const [effect, setEffect] = useState(draft.effect)
  const [jurisdictions, setJurisdictions] = useState(draft.jurisdictions)
  const [endsOn, setEndsOn] = useState(draft.endsOn)
  const [placement, setPlacement] = useState(draft.placement)
  const [priority, setPriority] = useState(String(draft.priority))
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isSaving, startSaving] = useTransition()
  const said: RuleSaid = {
    ...{ effect, when: conditionOf(clauses), jurisdictions, placement },
    ...{ priority: Number(priority), endsOn },
  }
  return {
    said,
    effect,
    clauses,
    jurisdictions,
    placement,
    priority,
    endsOn,
    refusal,
    isSaving,
    isWhole: clauses.every(({ values }) => values.length > 0) && /^\d{1,3}$/.test(priority),
    setEffect,
    setJurisdictions,
    setPlacement,
    setEndsOn,
    setPriority,
    add: (fact: Fact) =>
      setClauses([...clauses, { kind: 'fact', fact, is: true, values: isFlag(fact) ? ['true'] : [] }]),
    replace: (old: FactClause, next: FactClause) =>
      setClauses(clauses.map((clause) => (clause === old ? next : clause))),
    leaveOut: (old: FactClause) => setClauses(clauses.filter((clause) => clause !== old)),
    save: () =>
      startSaving(async () => {
        const result = await onSave(said)
        setRefusal(result.ok ? null : result.refusal)
        if (result.ok) onSaved()
      }),
  }
}
