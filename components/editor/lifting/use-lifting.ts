'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { LiftDeeds } from '@/components/desk/disclaimers/lifted/lift-deeds'
import { useAct } from '@/components/desk/rules/use-act'
import { toast } from '@/components/ui/toast'
import type { Copy } from '@/newsroom/copy/copy'
import type { TypedAtHand } from '@/newsroom/disclaimers/lift/at-hand'
import { standsIn } from '@/newsroom/disclaimers/lift/text-of'
import type { WritingDesk } from '../screen/open-desk'
import { takeOut } from '../surface/take-out'

type Lifting = {
  readonly storyId: string
  readonly editionId: string
  readonly desk: {
    readonly kept: Pick<WritingDesk['kept'], 'settled'>
    readonly taken: Pick<WritingDesk['taken'], 'editor'>
  }
  readonly typed: TypedAtHand | null
  /** As it stands on the screen. */
  readonly copy: Copy
  readonly lift: LiftDeeds['lift']
}

/**
 * Lifts a typed notice out: kept first, taken out of the text after, so that nothing is lost between the two. The words
 * typed last go out before either.
 */
export const useLifting = ({ storyId, editionId, desk, typed, copy, lift }: Lifting) => {
  const t = useTranslations('disclaimers.lifting')
  const [left, setLeft] = useState<string | null>(null)
  const { isPending, no, act } = useAct()
  // The server speaks of the text it has; whoever takes the paragraph out, or undoes that, sees it here at once.
  const stands = typed !== null && standsIn(copy, typed.text)

  const liftOut = ({ at, proposal }: TypedAtHand) =>
    act(
      async () => {
        if (!(await desk.kept.settled())) throw new Error('The text could not be saved first.')
        const result = await lift({ storyId, editionId, at, templateId: proposal?.templateId ?? null })
        if (!result.ok) return result
        const editor = desk.taken.editor()
        if (!editor || !takeOut(editor, { at, text: result.value.text })) throw new Error('The text changed meanwhile.')
        editor.view.focus()
        return result
      },
      () => toast({ text: proposal ? t('done', { template: proposal.name }) : t('doneKept') }),
    )

  return {
    isPending,
    no,
    shown: stands && typed.text !== left ? typed : null,
    liftOut,
    leave: ({ text }: TypedAtHand) => setLeft(text),
  }
}
