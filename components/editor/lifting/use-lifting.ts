'use client'

import { useTranslations } from 'next-intl'
import type { LiftDeeds } from '@/components/desk/disclaimers/lifted/lift-deeds'
import type { NoticeDeeds } from '@/components/desk/disclaimers/piece/notice-acts'
import { useTemplateName } from '@/components/desk/disclaimers/use-template-name'
import { useAct } from '@/components/desk/rules/use-act'
import { toast } from '@/components/ui/toast'
import type { Copy } from '@/newsroom/copy/copy'
import type { TypedAtHand } from '@/newsroom/disclaimers/lift/at-hand'
import { standsIn } from '@/newsroom/disclaimers/lift/text-of'
import type { WritingDesk } from '../screen/open-desk'
import { takeOut } from '../surface/take-out'

export type Lifting = {
  readonly storyId: string
  readonly editionId: string
  readonly desk: {
    readonly kept: Pick<WritingDesk['kept'], 'settled'>
    readonly taken: Pick<WritingDesk['taken'], 'editor'>
  }
  readonly typed: TypedAtHand | null
  /** As it stands on the screen. */
  readonly copy: Copy
  readonly deeds: Pick<LiftDeeds, 'lift' | 'leave'> & Pick<NoticeDeeds, 'takeBack'>
}

/**
 * Lifts a typed notice out: kept first, taken out of the text after, so that nothing is lost between the two. The words
 * typed last go out before either. What stands in its place then, undo does not take off again: that is offered.
 */
export const useLifting = ({ storyId, editionId, desk, typed, copy, deeds }: Lifting) => {
  const t = useTranslations('disclaimers.lifting')
  const nameOf = useTemplateName()
  const { isPending, no, act } = useAct()
  // The server speaks of the text it has; whoever takes the paragraph out, or undoes that, sees it here at once.
  const stands = typed !== null && standsIn(copy, typed.text)

  const saved = async () => {
    if (!(await desk.kept.settled())) throw new Error('The text could not be saved first.')
  }

  const liftOut = ({ at, proposal }: TypedAtHand) =>
    act(
      async () => {
        await saved()
        const result = await deeds.lift({ storyId, editionId, at, templateId: proposal?.templateId ?? null })
        if (!result.ok) return result
        const editor = desk.taken.editor()
        if (!editor || !takeOut(editor, { at, text: result.value.text })) throw new Error('The text changed meanwhile.')
        editor.view.focus()
        return result
      },
      () => toast({ text: proposal ? t('done', { template: nameOf(proposal) }) : t('doneKept') }),
    )

  const leave = ({ at }: TypedAtHand) =>
    act(
      async () => {
        await saved()
        return deeds.leave({ storyId, editionId, at })
      },
      () => toast({ text: t('leftDone') }),
    )

  const dropAdded = ({ choiceId, template }: NonNullable<TypedAtHand['added']>) =>
    act(
      async () => {
        await saved()
        return deeds.takeBack({ storyId, editionId, choiceId })
      },
      () => toast({ text: t('addedDropped', { template: nameOf(template) }) }),
    )

  return { isPending, no, shown: stands ? typed : null, liftOut, leave, dropAdded }
}
