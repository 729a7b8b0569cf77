'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { RouteDraft } from './route-draft'

type Said = { readonly text: string; readonly focus: readonly string[] }

/** Moves and removes stages by keyboard: says where each went, and keeps the focus on what was pressed. */
export const usePlaces = ({ move, remove, stages }: RouteDraft) => {
  const t = useTranslations('rules.editor')
  const [said, setSaid] = useState<Said | null>(null)
  useEffect(() => {
    const buttons = (said?.focus ?? []).map((id) => document.getElementById(id))
    buttons.find((button) => button instanceof HTMLButtonElement && !button.disabled)?.focus()
  }, [said])
  return {
    said: said?.text ?? '',
    move: (id: number, step: -1 | 1, name: string) => {
      const to = stages.findIndex((stage) => stage.id === id) + step
      const ways = step === -1 ? ['up', 'down'] : ['down', 'up']
      move(id, step)
      setSaid({
        text: t('moved', { stage: name, place: to + 1, of: stages.length }),
        focus: ways.map((way) => `stage-${id}-${way}`),
      })
    },
    remove: (id: number, name: string) => {
      const at = stages.findIndex((stage) => stage.id === id)
      const next = stages[at + 1] ?? stages[at - 1]
      remove(id)
      setSaid({
        text: t('removed', { stage: name }),
        focus: next ? [`stage-${next.id}-remove`, `stage-${next.id}-rename`] : [],
      })
    },
  }
}
