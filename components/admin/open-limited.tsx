'use client'

import { useTranslations } from 'next-intl'
import { ReasonDialog } from '@/components/desk/plan/reason-dialog'
import { useAsked } from '@/components/desk/plan/use-asked'
import { Button } from '@/components/ui/button'
import type { Result } from '@/newsroom/result'

export type OpenLimited = (input: { readonly storyId: string; readonly reason: string }) => Promise<Result<null>>

type Props = { readonly storyId: string; readonly openLimited: OpenLimited }

/** The way out for a story whose list nobody can answer for any more. It is not shown first, and the reason is kept. */
export function OpenLimitedButton({ storyId, openLimited }: Props) {
  const t = useTranslations('work.limit')
  const { asked, ask, deed, close } = useAsked<'open'>()
  return (
    <>
      <Button size="small" variant="bare" onPress={() => ask('open')}>
        {t('open')}
      </Button>
      {asked === null ? null : (
        <ReasonDialog
          title={t('openTitle')}
          lead={t('openLead')}
          deed={deed}
          onReason={(reason) => deed.run(() => openLimited({ storyId, reason }), { text: t('lifted'), after: close })}
          onClose={close}
        />
      )}
    </>
  )
}
