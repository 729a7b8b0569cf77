'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useFormats } from '@/components/ui/formats'
import type { FreshLink } from './actions'

/** A link that is shown once. It can be selected by hand where copying is not allowed. */
export function FreshLinkLine({ link: { name, url, expiresAt } }: { readonly link: FreshLink }) {
  const t = useTranslations('preview.links')
  const format = useFormats()
  const [outcome, setOutcome] = useState<'copy' | 'copied' | 'cannotCopy'>('copy')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url)
      setOutcome('copied')
    } catch {
      // Browsers have no clipboard on plain http, or ask and are told no.
      setOutcome('cannotCopy')
    }
  }
  const until = format.dateTime(expiresAt, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <div role="status" className="flex flex-col gap-2 border-l-2 border-stet py-1 pl-4">
      <p className="font-medium">{name === '' ? t('readyForAnybody') : t('ready', { name })}</p>
      <div className="flex flex-wrap items-center gap-3">
        <code className="min-w-0 text-14 break-all select-all">{url}</code>
        <Button size="small" onPress={copy}>
          {t(outcome)}
        </Button>
      </div>
      <p className="text-14 text-muted">{t('hand', { until })}</p>
    </div>
  )
}
