import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { PIECE_STATES } from '@/newsroom/reissue/modes'
import type { ReissueJob } from '@/newsroom/reissue/on-screen'

/** The browser's own bar in our colours, in each engine's words. */
const BAR =
  'h-2 w-full appearance-none overflow-hidden rounded-sm border border-rule bg-wash ' +
  '[&::-webkit-progress-bar]:bg-wash [&::-webkit-progress-value]:bg-proof [&::-moz-progress-bar]:bg-proof'

/** How far it got: a bar, and what became of how many. */
export function JobProgress({ job: { pieces, counts } }: { readonly job: ReissueJob }) {
  const t = useTranslations('reissue')
  const label = useId()
  const settled = pieces - counts.waiting
  const shown = PIECE_STATES.filter((state) => counts[state] > 0)
  return (
    <div className="flex max-w-[40rem] flex-col gap-3">
      <p className="flex justify-between gap-6">
        <span id={label}>{t('job.progress')}</span>
        <span className="tabular">{t('job.of', { done: settled, all: pieces })}</span>
      </p>
      <progress aria-labelledby={label} value={settled} max={pieces} className={BAR} />
      <ul className="flex flex-wrap gap-x-8 gap-y-1 text-14">
        {shown.map((state) => (
          <li key={state}>
            <span className="text-muted">{t(`outcomes.${state}`)}</span>{' '}
            <span className="tabular font-medium">{counts[state]}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
