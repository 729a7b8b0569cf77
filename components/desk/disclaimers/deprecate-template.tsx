'use client'

import { useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import type { Result } from '@/newsroom/result'
import { useRefusalWords } from './refusal-words'

/** Closes a template to new use; its rules go on, so nothing is lost by it. */
export function DeprecateTemplate({ onDeprecate }: { readonly onDeprecate: () => Promise<Result<unknown>> }) {
  const t = useTranslations('disclaimers.page')
  const { sentence } = useRefusalWords()
  const [isBusy, startWork] = useTransition()
  const close = () =>
    startWork(async () => {
      const result = await onDeprecate()
      toast(result.ok ? { text: t('deprecateDone') } : { text: sentence(result.refusal), tone: 'stop' })
    })
  return (
    <Button size="small" variant="bare" isPending={isBusy} onPress={close}>
      {t('deprecate')}
    </Button>
  )
}
