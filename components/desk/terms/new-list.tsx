'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useAct } from '@/components/desk/rules/use-act'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { Refused } from './refused'
import type { TermActions } from './term-actions'

/** Opens a list and goes to its page, where its words are written. */
export function NewList({ onAdd }: { readonly onAdd: TermActions['addList'] }) {
  const t = useTranslations('machine.book')
  const router = useRouter()
  const [name, setName] = useState('')
  const { isPending, no, act } = useAct()
  const add = async () => {
    const result = await onAdd({ name: name.trim() })
    if (result.ok) router.push(`/desk/terms/${result.value.listId}`)
    return result
  }
  return (
    <form
      className="flex max-w-[30rem] flex-col gap-3 border-t border-rule pt-6"
      onSubmit={(event) => {
        event.preventDefault()
        act(add, () => setName(''))
      }}
    >
      <TextField label={t('name')} value={name} onChange={setName} maxLength={80} />
      <Refused no={no} />
      <span>
        <Button type="submit" size="small" isPending={isPending} isDisabled={name.trim() === ''}>
          {t('add')}
        </Button>
      </span>
    </form>
  )
}
