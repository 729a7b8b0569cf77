'use client'

import { useState } from 'react'
import type { PerLocale } from '@/newsroom/language/locales'
import { isKnownStage, KNOWN_STAGES, type KnownStage } from '@/newsroom/workflow/known-stages'
import { neededAt, type OnChange, type Stage } from '@/newsroom/workflow/routes'
import type { RouteOnScreen } from '@/newsroom/workflow/rules-on-screen'
import type { RouteSaid } from './actions'
import { NO_NAMES } from './names-fields'

/** A stage being written; numbers as they are typed. `id` stays while everything else changes. */
export type StageDraft = Pick<Stage, 'key' | 'kind' | 'role' | 'checks'> & {
  readonly id: number
  readonly opinion: string
  /** Empty: everybody of the role. */
  readonly people: readonly string[]
  readonly needed: string
  /** Empty: no deadline. */
  readonly hours: string
  /** All empty: the words of its key. */
  readonly names: PerLocale
  readonly isNamed: boolean
  readonly isGuest: boolean
}

const drafted = (stage: Stage, id: number): StageDraft => ({
  ...{ id, key: stage.key, kind: stage.kind, role: stage.role, checks: stage.checks },
  opinion: String(stage.opinionMin),
  people: stage.people ?? [],
  needed: String(neededAt(stage)),
  hours: stage.hours === null ? '' : String(stage.hours),
  names: stage.names ?? NO_NAMES,
  isNamed: stage.names !== undefined,
  isGuest: stage.guest === true,
})

/** What is not a whole number is sent as none, and refused in its place. */
const whole = (typed: string): number => (/^\d+$/.test(typed.trim()) ? Number(typed) : Number.NaN)

export const saidOf = (draft: StageDraft): Stage => ({
  ...{ key: draft.key, kind: draft.kind, role: draft.role, checks: draft.checks },
  opinionMin: draft.opinion.trim() === '' ? 0 : whole(draft.opinion),
  hours: draft.hours.trim() === '' ? null : whole(draft.hours),
  ...(draft.people.length > 0 ? { people: draft.people } : {}),
  ...(['', '1'].includes(draft.needed.trim()) ? {} : { needed: whole(draft.needed) }),
  ...(draft.isNamed ? { names: draft.names } : {}),
  ...(draft.isGuest ? { guest: true } : {}),
})

/** The first of the usual stages that is not among these. */
const nextKey = (stages: readonly StageDraft[]): KnownStage => {
  const free = (['review', 'review_1', 'review_2', 'review_3', 'proof_1', 'proof_2', 'proof_3'] as const).find((key) =>
    stages.every((stage) => stage.key !== key),
  )
  return free ?? 'review'
}

const blank = (key: KnownStage): Stage => ({ key, ...KNOWN_STAGES[key], opinionMin: 0, checks: [], hours: null })

/** A key no stage of this route has, for one the house names itself. */
const ownKey = (stages: readonly StageDraft[]): string => {
  const taken = stages.map(({ key }) => key)
  const numbered = Array.from({ length: taken.length + 1 }, (_, at) => `own_${at + 1}`)
  return numbered.find((key) => !taken.includes(key)) ?? 'own'
}

/** A route being written. Nothing of it is lost when the server refuses it. */
export const useRouteDraft = (route: RouteOnScreen | null) => {
  const [names, setNames] = useState(route?.names ?? NO_NAMES)
  const [distinctPersons, setDistinct] = useState(route?.plan.distinctPersons ?? true)
  const [onChange, setOnChange] = useState<OnChange>(route?.plan.onChange ?? 'recheck')
  const [stages, setStages] = useState<readonly StageDraft[]>((route?.plan.stages ?? [blank('review')]).map(drafted))
  const [nextId, setNextId] = useState(stages.length)

  const change = (id: number, part: Partial<StageDraft>) =>
    setStages(stages.map((stage) => (stage.id === id ? { ...stage, ...part } : stage)))

  return {
    ...{ names, setNames, distinctPersons, setDistinct, onChange, setOnChange, stages, change },
    /** A known stage comes with what it usually is; one of its own waits for its names. */
    become: (id: number, chosen: string) => {
      const usual = { names: NO_NAMES, isNamed: false, isGuest: chosen === 'guest' }
      if (isKnownStage(chosen)) change(id, { key: chosen, ...KNOWN_STAGES[chosen], ...usual })
      else change(id, { key: ownKey(stages), names: NO_NAMES, isNamed: true })
    },
    /** One more, before whoever signs off. */
    add: () => {
      const end = stages.at(-1)?.kind === 'decision' ? stages.length - 1 : stages.length
      setStages(stages.toSpliced(end, 0, drafted(blank(nextKey(stages)), nextId)))
      setNextId(nextId + 1)
    },
    remove: (id: number) => setStages(stages.filter((stage) => stage.id !== id)),
    move: (id: number, step: -1 | 1) => {
      const at = stages.findIndex((stage) => stage.id === id)
      const stage = stages[at]
      if (stage) setStages(stages.toSpliced(at, 1).toSpliced(at + step, 0, stage))
    },
    said: (): RouteSaid => ({
      ...{ key: route?.plan.key ?? null, base: route?.version ?? 0, names, distinctPersons, onChange },
      stages: stages.map(saidOf),
    }),
  }
}

export type RouteDraft = ReturnType<typeof useRouteDraft>
