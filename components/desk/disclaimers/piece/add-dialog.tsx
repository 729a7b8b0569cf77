'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useAct } from '@/components/desk/rules/use-act'
import { DialogForm } from '@/components/desk/work/dialog-form'
import { Dialog } from '@/components/ui/dialog'
import { Select } from '@/components/ui/select'
import { toast } from '@/components/ui/toast'
import { useLanguage } from '@/components/ui/use-language'
import type { Addable } from '@/newsroom/disclaimers/at-hand'
import { PLACEMENTS, type Placement } from '@/newsroom/disclaimers/kinds'
import { byTemplateName, templateName } from '@/newsroom/disclaimers/template-name'
import type { Result } from '@/newsroom/result'
import { Refused } from './refused'

export type AddDialogProps = {
  readonly addable: readonly Addable[]
  readonly onAdd: (templateId: string, placement: Placement | null) => Promise<Result<unknown>>
  readonly onClose: () => void
}

const AS_TEMPLATE = 'template'

/** Puts an approved notice into the piece by hand, where it usually stands or elsewhere. */
export function AddDialog({ addable, onAdd, onClose }: AddDialogProps) {
  const t = useTranslations('disclaimers')
  const [chosen, choose] = useState<Addable | null>(null)
  const [placement, place] = useState<Placement | null>(null)
  const { isPending, no, act } = useAct()
  const language = useLanguage()
  const byName = addable.toSorted(byTemplateName(language))
  const add = () =>
    act(
      async () => onAdd(chosen?.id ?? '', placement),
      () => {
        toast({ text: t('piece.add.done') })
        onClose()
      },
    )
  return (
    <Dialog isOpen onOpenChange={onClose} title={t('piece.add.title')}>
      <DialogForm isPending={isPending} isReady={chosen !== null} confirm={t('piece.add.confirm')} onSubmit={add}>
        <p className="leading-text">{t('piece.add.lead')}</p>
        <Select
          label={t('piece.add.template')}
          options={byName.map((one) => ({ id: one.id, label: templateName(one, language) }))}
          selectedKey={chosen?.id ?? null}
          onSelectionChange={(key) => choose(addable.find(({ id }) => id === key) ?? null)}
        />
        {chosen === null ? null : (
          <Select
            label={t('piece.add.placement')}
            options={[
              {
                id: AS_TEMPLATE,
                label: t('rule.defaultPlacement', { placement: t(`placements.${chosen.placement}`) }),
              },
              ...PLACEMENTS.map((id) => ({ id, label: t(`placements.${id}`) })),
            ]}
            selectedKey={placement ?? AS_TEMPLATE}
            onSelectionChange={(key) => place(PLACEMENTS.find((one) => one === key) ?? null)}
          />
        )}
        <Refused no={no} />
      </DialogForm>
    </Dialog>
  )
}
