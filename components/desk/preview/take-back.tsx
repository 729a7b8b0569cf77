'use client'

import { useTranslations } from 'next-intl'
import { useTransition } from 'react'
import { useRefusalWords } from '@/components/desk/moves/use-refusal-words'
import { Button } from '@/components/ui/button'
import { toast } from '@/components/ui/toast'
import type { Revoke, RevokeAll } from './actions'

type OneProps = { readonly storyId: string; readonly linkId: string; readonly label: string; readonly revoke: Revoke }

/** Takes one link back, at once and for good: whoever still needs one gets a new one. */
export function TakeBack({ storyId, linkId, label, revoke }: OneProps) {
  const t = useTranslations('preview.links')
  const refusal = useRefusalWords()
  const [isPending, begin] = useTransition()
  const take = () =>
    begin(async () => {
      const result = await revoke({ storyId, linkId })
      toast(result.ok ? { text: t('revoked') } : { text: refusal(result.refusal), tone: 'stop' })
    })
  return (
    <Button size="text" variant="bare" isPending={isPending} aria-label={label} onPress={take}>
      <span className="link">{t('revoke')}</span>
    </Button>
  )
}

export function TakeAllBack({ storyId, revoke }: { readonly storyId: string; readonly revoke: RevokeAll }) {
  const t = useTranslations('preview.links')
  const refusal = useRefusalWords()
  const [isPending, begin] = useTransition()
  const take = () =>
    begin(async () => {
      const result = await revoke({ storyId })
      if (result.ok) toast({ text: t('revokedAll', { count: result.value.count }) })
      else toast({ text: refusal(result.refusal), tone: 'stop' })
    })
  return (
    <Button size="small" isPending={isPending} onPress={take}>
      {t('revokeAll')}
    </Button>
  )
}
