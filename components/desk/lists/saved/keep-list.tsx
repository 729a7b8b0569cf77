'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useDeed } from '@/components/desk/work/use-deed'
import { Button } from '@/components/ui/button'
import type { ListDeeds } from './list-deeds'
import { NameDialog } from './name-dialog'

/** Keeps the list that is shown under a name. */
export function KeepList({ query, save }: { readonly query: string; readonly save: ListDeeds['save'] }) {
  const t = useTranslations('work.lists')
  const [isAsked, setAsked] = useState(false)
  const deed = useDeed()
  const close = () => {
    deed.forget()
    setAsked(false)
  }
  return (
    <>
      <Button size="text" variant="bare" onPress={() => setAsked(true)}>
        {t('keep')}
      </Button>
      {isAsked ? (
        <NameDialog
          title={t('keepTitle')}
          lead={t('keepLead')}
          name=""
          deed={deed}
          onName={(name) => deed.run(() => save({ name, query }), { text: t('kept', { name }), after: close })}
          onClose={close}
        />
      ) : null}
    </>
  )
}
