'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useFormats } from '@/components/ui/formats'

export type ReadyLink = {
  readonly name: string
  readonly url: string
  readonly expiresAt: Date
  /** Where it was mailed to as well. */
  readonly mailedTo: string | null
}

/** A link that is shown once. It can be selected by hand where copying is not allowed. */
export function LinkToCopy({ link }: { readonly link: ReadyLink }) {
  const words = useTranslations('people.invite')
  const format = useFormats()
  const [outcome, setOutcome] = useState<'copy' | 'copied' | 'cannotCopy'>('copy')
  const until = format.dateTime(link.expiresAt, { dateStyle: 'medium', timeStyle: 'short' })
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link.url)
      setOutcome('copied')
    } catch {
      // Browsers have no clipboard on plain http, or ask and are told no.
      setOutcome('cannotCopy')
    }
  }
  return (
    <div role="status" className="flex flex-col gap-2 border-l-2 border-stet py-1 pl-4">
      <p className="font-medium">{words('ready', { name: link.name })}</p>
      <div className="flex flex-wrap items-center gap-3">
        <code className="min-w-0 text-14 break-all select-all">{link.url}</code>
        <Button size="small" onPress={copy}>
          {words(outcome)}
        </Button>
      </div>
      <p className="text-14 text-muted">
        {words('hand', { until })} {link.mailedTo ? words('mailed', { email: link.mailedTo }) : null}
      </p>
    </div>
  )
}
