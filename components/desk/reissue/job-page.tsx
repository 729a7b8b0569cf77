import { useTranslations } from 'next-intl'
import { StateWord } from '@/components/ui/state-word'
import type { LeftPage, ReissueJob, TriedPage } from '@/newsroom/reissue/on-screen'
import type { JobActions } from './actions'
import { Chapter } from './chapter'
import { DecideJob } from './decide-job'
import { JobFacts } from './job-facts'
import { JobProgress } from './job-progress'
import { RefreshOnReissue } from './refresh-on-reissue'
import { Results } from './results'
import { STATE_TONES } from './state-tones'
import { TriedList } from './tried-list'

export type JobPageProps = {
  readonly job: ReissueJob
  /** While it waits for the second person. */
  readonly tried: TriedPage | null
  /** From then on. */
  readonly left: LeftPage | null
  readonly isFurther: boolean
  readonly actions: JobActions
  readonly timeZone: string
}

const useSays = ({ state, isOwn, mode }: ReissueJob): string | null => {
  const t = useTranslations('reissue')
  switch (state) {
    case 'requested':
      if (isOwn) return t('waits.own')
      return t(mode === 'skip' ? 'waits.otherSkip' : 'waits.other')
    case 'running':
      return t('running')
    case 'stopped':
      return t('stoppedSays')
    case 'declined':
    case 'finished':
      return null
  }
}

/** One reissue: what was asked for, how it stands, and what became of the pieces. */
export function JobPage({ job, tried, left, isFurther, actions, timeZone }: JobPageProps) {
  const t = useTranslations('reissue')
  const says = useSays(job)
  const here = `/desk/disclaimers/${job.template.key}/reissue/${job.id}`
  const isBegun = job.approvedBy !== null
  return (
    <>
      <RefreshOnReissue jobId={job.id} />
      <div className="flex flex-col gap-4">
        <p role="status" className="text-18">
          <StateWord tone={STATE_TONES[job.state]}>{t(`states.${job.state}`)}</StateWord>
        </p>
        {says === null ? null : <p className="max-w-[68ch] leading-text">{says}</p>}
        {isBegun ? <JobProgress job={job} /> : null}
        <DecideJob job={job} actions={actions} />
        {job.state === 'running' ? (
          <p className="text-14">
            <a href={here} className="link target">
              {t('again')}
            </a>
          </p>
        ) : null}
        <JobFacts job={job} timeZone={timeZone} />
      </div>
      {tried === null ? null : (
        <Chapter title={t('job.enlisted')}>
          <TriedList
            page={tried}
            first={isFurther ? here : null}
            next={tried.next === null ? null : `${here}?after=${tried.next}`}
            timeZone={timeZone}
          />
        </Chapter>
      )}
      {isBegun && left ? <Results job={job} left={left} here={here} isFurther={isFurther} /> : null}
    </>
  )
}
