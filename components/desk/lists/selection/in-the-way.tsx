'use client'

import { useTranslations } from 'next-intl'
import { useFaultWords } from '@/components/desk/work/use-fault-words'
import { Banner } from '@/components/ui/banner'
import { Button } from '@/components/ui/button'
import type { Bulk } from './use-bulk'

type InTheWayProps = Pick<Bulk, 'no'> & {
  readonly names: ReadonlyMap<string, string>
  readonly onClose: () => void
}

/** Which of the stories stopped the rest, each with its reason: nothing was changed. */
export function InTheWay({ no, names, onClose }: InTheWayProps) {
  const t = useTranslations('work.bulk')
  const common = useTranslations('common')
  const say = useFaultWords()
  if (no === null) return null
  const close = (
    <Button variant="bare" size="text" onPress={onClose}>
      {common('close')}
    </Button>
  )
  if (no === 'failed') {
    return (
      <Banner tone="stop" action={close}>
        {say('failed')}
      </Banner>
    )
  }
  return (
    <Banner tone="stop" action={close}>
      <p>{t('refused', { count: no.length })}</p>
      <ul className="list-disc pl-5">
        {no.map(({ storyId, refusal }) =>
          refusal === null ? null : <li key={storyId}>{`${names.get(storyId) ?? t('unknown')}: ${say(refusal)}`}</li>,
        )}
      </ul>
    </Banner>
  )
}
