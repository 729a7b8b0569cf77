'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import { dayOf } from '@/newsroom/time/start-of-day'
import { DeprecateTemplate } from './deprecate-template'
import type { TemplateActions, TemplateSaid } from './template-actions'
import { TemplateFacts, type TemplateFactsProps } from './template-facts'
import { TemplateForm } from './template-form'
import { WithdrawTemplate } from './withdraw-template'

export type TemplateDetailsProps = TemplateFactsProps & {
  readonly livePieces: number
  readonly rules: number
  /** Null for those who may only read, and once the template is withdrawn. */
  readonly actions: TemplateActions | null
}

/** The start of the form is the whole template: what is not for changing is left behind. */
const changeable = (said: Omit<TemplateSaid, 'key' | 'kind'>): Omit<TemplateSaid, 'key' | 'kind'> => ({
  name: said.name,
  names: said.names,
  legalBasis: said.legalBasis,
  placement: said.placement,
  removable: said.removable,
  ownerId: said.ownerId,
  legalOwnerId: said.legalOwnerId,
  reviewOn: said.reviewOn,
  requiresAck: said.requiresAck,
  exclusiveGroup: said.exclusiveGroup,
})

/** What is said about a template, with the ways to say it anew or to withdraw it. */
export function TemplateDetails({ livePieces, rules, actions, ...shown }: TemplateDetailsProps) {
  const t = useTranslations('disclaimers.page')
  const [open, setOpen] = useState<'form' | 'withdrawal' | null>(null)
  const { template, keepers, timeZone } = shown
  const close = () => setOpen(null)
  if (actions === null) return <TemplateFacts {...shown} />
  if (open === 'form')
    return (
      <TemplateForm
        start={{ ...template, reviewOn: template.reviewBy ? dayOf(template.reviewBy, timeZone) : '' }}
        keepers={keepers}
        isNew={false}
        onCancel={close}
        onSave={async ({ key: _, kind: __, ...said }) => {
          const result = await actions.change({ ...changeable(said), templateId: template.id })
          if (result.ok) {
            toast({ text: t(result.value.waits ? 'detailsWait' : 'detailsSaved') })
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
      <TemplateFacts {...shown} />
      <span className="-ml-3 flex gap-1 sm:-mr-3 sm:ml-0">
        <Button size="small" variant="bare" onPress={() => setOpen('form')}>
          {t('editDetails')}
        </Button>
        {template.deprecatedAt ? null : (
          <DeprecateTemplate onDeprecate={() => actions.deprecate({ templateId: template.id })} />
        )}
        <Button size="small" variant="bare" onPress={() => setOpen('withdrawal')}>
          {t('withdraw')}
        </Button>
      </span>
    </div>
  )
}
