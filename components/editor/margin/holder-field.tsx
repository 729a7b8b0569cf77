'use client'

import { useTranslations } from 'next-intl'
import { useState, useTransition } from 'react'
import { Select } from '@/components/ui/select'
import type { Result } from '@/newsroom/result'
import type { Choices } from '../screen/piece'

/** Who has the story, and whether this person may give it to somebody else. */
export type Holder = { readonly personId: string | null; readonly mayBeChanged: boolean }
export type Assign = (input: { readonly storyId: string; readonly assigneeId: string | null }) => Promise<Result<null>>

type Props = {
  readonly storyId: string
  readonly holder: Holder
  readonly people: Choices['people']
  readonly assign: Assign
}

const NOBODY = 'nobody'

/** Gives the story to a colleague or takes it back to the desk, at once: it is not part of what is approved. */
export function HolderField({ storyId, holder, people, assign }: Props) {
  const words = useTranslations('editor.details')
  const [personId, setPersonId] = useState(holder.personId)
  const [unfit, setUnfit] = useState<string | null>(null)
  const [isPending, start] = useTransition()
  const give = (assigneeId: string | null) => {
    const before = personId
    setPersonId(assigneeId)
    start(async () => {
      const given = await assign({ storyId, assigneeId })
      setUnfit(given.ok ? null : (people.find(({ id }) => id === assigneeId)?.name ?? ''))
      if (!given.ok) setPersonId(before)
    })
  }
  return (
    <Select
      label={words('holder')}
      options={[{ id: NOBODY, label: words('nobody') }, ...people.map(({ id, name }) => ({ id, label: name }))]}
      selectedKey={personId ?? NOBODY}
      isDisabled={!holder.mayBeChanged || isPending}
      error={unfit === null ? undefined : words('unfit', { name: unfit })}
      onSelectionChange={(key) => give(key === null || key === NOBODY ? null : String(key))}
    />
  )
}
