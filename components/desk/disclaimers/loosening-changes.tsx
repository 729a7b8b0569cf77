import { useTranslations } from 'next-intl'
import type { LooseningOnScreen } from '@/newsroom/disclaimers/loosening-on-screen'
import type { Keeper } from '@/newsroom/disclaimers/on-screen'

type Props = { readonly loosening: LooseningOnScreen; readonly keepers: readonly Keeper[] }

/** What would bind less, line by line, as it is and as it would be. */
export function LooseningChanges({ loosening: { before, after }, keepers }: Props) {
  const t = useTranslations('disclaimers')
  const nameOf = (id: string | null | undefined) => keepers.find((keeper) => keeper.id === id)?.name ?? t('page.nobody')
  const lines = [
    ...(before.removable && after.removable
      ? [
          t('loosening.removable', {
            before: t(`removable.${before.removable}`),
            after: t(`removable.${after.removable}`),
          }),
        ]
      : []),
    ...(after.legalOwnerId === undefined
      ? []
      : [t('loosening.legalOwner', { before: nameOf(before.legalOwnerId), after: nameOf(after.legalOwnerId) })]),
    ...(after.requiresAck === false ? [t('loosening.unread')] : []),
  ]
  return (
    <ul className="text-14">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
