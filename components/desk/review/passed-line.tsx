import { useTranslations } from 'next-intl'
import type { Choices } from '@/newsroom/workflow/at-hand'

/** How many have passed a stage that several have to pass, and whether that is all there is to do for this person. */
export function PassedLine({ passed }: Pick<Choices, 'passed'>) {
  const t = useTranslations('moves.review')
  if (passed === null) return null
  const { count, needed, byMe } = passed
  return (
    <p role="note" className="text-14 text-muted">
      {byMe ? t('more', { count: Math.max(1, needed - count) }) : t('passed', { count, needed })}
    </p>
  )
}
