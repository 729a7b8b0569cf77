'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import type { TemplateOnScreen } from '@/newsroom/disclaimers/on-screen'
import type { ChangeTemplateAction, WithdrawTemplateAction } from './template-actions'
import { TemplateForm } from './template-form'
import { WithdrawTemplate } from './withdraw-template'

export type TemplateDetailsProps = {
  readonly template: TemplateOnScreen
  readonly livePieces: number
  readonly rules: number
  /** Null for those who may only read, and once the template is withdrawn. */
  readonly actions: { readonly change: ChangeTemplateAction; readonly withdraw: WithdrawTemplateAction } | null
}

function Facts({ template }: { readonly template: TemplateOnScreen }) {
  const t = useTranslations('disclaimers')
  const facts = [
    t(`kinds.${template.kind}`),
    t(`placements.${template.placement}`),
    t(`removable.${template.removable}`),
  ]
  return (
    <div className="flex flex-col gap-1 text-14 text-muted">
      <p>{facts.join(' · ')}</p>
      {template.legalBasis ? <p className="max-w-[68ch] whitespace-pre-line">{template.legalBasis}</p> : null}
    </div>
  )
}

/** What is said about a template, with the ways to say it anew or to withdraw it. */
export function TemplateDetails({ template, livePieces, rules, actions }: TemplateDetailsProps) {
  const t = useTranslations('disclaimers.page')
  const [open, setOpen] = useState<'form' | 'withdrawal' | null>(null)
  const close = () => setOpen(null)
  if (actions === null) return <Facts template={template} />
  if (open === 'form')
    return (
      <TemplateForm
        start={template}
        isNew={false}
        onCancel={close}
        onSave={async ({ name, legalBasis, placement, removable }) => {
          const result = await actions.change({ templateId: template.id, name, legalBasis, placement, removable })
          if (result.ok) {
            toast({ text: t('detailsSaved') })
            close()
          }
          return result
        }}
      />
    )
  if (open === 'withdrawal')
    return (
      <WithdrawTemplate
        template={template}
        livePieces={livePieces}
        rules={rules}
        onWithdraw={actions.withdraw}
        onCancel={close}
      />
    )
  return (
    <div className="flex flex-wrap items-start justify-between gap-3">
      <Facts template={template} />
      <span className="-ml-3 flex gap-1 sm:-mr-3 sm:ml-0">
        <Button size="small" variant="bare" onPress={() => setOpen('form')}>
          {t('editDetails')}
        </Button>
        <Button size="small" variant="bare" onPress={() => setOpen('withdrawal')}>
          {t('withdraw')}
        </Button>
      </span>
    </div>
  )
}
