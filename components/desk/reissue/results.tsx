import { useTranslations } from 'next-intl'
import type { LeftPage, ReissueJob } from '@/newsroom/reissue/on-screen'
import { Chapter } from './chapter'
import { LeftList } from './left-list'

export type ResultsProps = {
  readonly job: ReissueJob
  readonly left: LeftPage
  /** Address of the reissue. */
  readonly here: string
  readonly isFurther: boolean
}

/** What became of the pieces: those that were left are named, all of them are in the spreadsheet. */
export function Results({ job, left, here, isFurther }: ResultsProps) {
  const t = useTranslations('reissue.results')
  return (
    <Chapter title={t('title')}>
      <p>
        <a href={`${here}/results`} download className="link target">
          {t('csv')}
        </a>
      </p>
      {left.pieces.length > 0 || isFurther ? <LeftList left={left} here={here} isFurther={isFurther} /> : null}
      {job.state === 'finished' && job.counts.refused === 0 ? <p className="text-muted">{t('none')}</p> : null}
    </Chapter>
  )
}
