import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useFormats } from '@/components/ui/formats'
import { LinkButton } from '@/components/ui/link-button'
import { StateWord } from '@/components/ui/state-word'
import type { ReissueLine } from '@/newsroom/reissue/on-screen'
import { Chapter } from './chapter'
import { STATE_TONES } from './state-tones'

export type ReissueHistoryProps = {
  readonly templateKey: string
  readonly reissues: readonly ReissueLine[]
  /** The version live pieces can be brought to; null: none is in force. */
  readonly toN: number | null
  readonly timeZone: string
}

/** What was brought to live pieces, and the way to do so again. */
export function ReissueHistory({ templateKey, reissues, toN, timeZone }: ReissueHistoryProps) {
  const t = useTranslations('reissue')
  const format = useFormats()
  const here = `/desk/disclaimers/${templateKey}/reissue`
  return (
    <Chapter title={t('history.title')}>
      {toN === null ? null : (
        <div>
          <LinkButton href={`${here}?n=${toN}`}>{t('history.begin', { n: toN })}</LinkButton>
        </div>
      )}
      {reissues.length === 0 ? (
        <p className="text-muted">{t('history.none')}</p>
      ) : (
        <ul aria-label={t('history.title')} className="flex flex-col divide-y divide-rule border-y border-rule">
          {reissues.map(({ id, toN: n, mode, state, pieces, requestedBy, requestedAt }) => (
            <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2">
              <span>
                <Link href={`${here}/${id}`} className="link target">
                  {t('history.line', { n })}
                </Link>{' '}
                <StateWord tone={STATE_TONES[state]}>{t(`states.${state}`)}</StateWord>
              </span>
              <span className="tabular text-14 text-muted">
                {t('job.pieces', { count: pieces })} · {t(`modes.${mode}`)} ·{' '}
                {t('history.by', {
                  name: requestedBy,
                  date: format.dateTime(requestedAt, { dateStyle: 'medium', timeZone }),
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Chapter>
  )
}
