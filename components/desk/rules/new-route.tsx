'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { RulesActions } from './actions'
import { RouteEditor } from './route-editor'

/** One more route, beginning with a single review. */
export function NewRoute({ onWrite }: { readonly onWrite: RulesActions['writeRoute'] }) {
  const t = useTranslations('rules.route')
  const [isOpen, setOpen] = useState(false)
  if (!isOpen)
    return (
      <span>
        <Button size="small" onPress={() => setOpen(true)}>
          {t('add')}
        </Button>
      </span>
    )
  return (
    <section aria-label={t('new')} className="max-w-[46rem] border-t border-rule pt-6">
      <RouteEditor route={null} onWrite={onWrite} onClose={() => setOpen(false)} />
    </section>
  )
}
