'use client'

import { useTranslations } from 'next-intl'
import { useOptimistic, useTransition } from 'react'
import { Select } from '@/components/ui/select'
import { FOLLOWING, type Following } from '@/newsroom/notifications/following'

type Props = {
  readonly storyId: string
  readonly following: Following
  readonly follow: (input: { readonly storyId: string; readonly mode: Following }) => Promise<void>
}

/** What of this story one wants to hear: everything, what concerns one, or no more than the minimum. */
export function FollowChoice({ storyId, following, follow }: Props) {
  const t = useTranslations('notifications.watch')
  const [chosen, choose] = useOptimistic(following)
  const [isPending, start] = useTransition()
  return (
    <Select
      label={t('label')}
      hint={t('note')}
      options={FOLLOWING.map((id) => ({ id, label: t(id) }))}
      selectedKey={chosen}
      isDisabled={isPending}
      onSelectionChange={(key) => {
        const mode = FOLLOWING.find((known) => known === key)
        if (mode === undefined || mode === chosen) return
        start(async () => {
          choose(mode)
          await follow({ storyId, mode })
        })
      }}
    />
  )
}
