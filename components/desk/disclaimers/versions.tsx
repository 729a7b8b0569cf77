import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { DisclaimerPage, VersionOnScreen } from '@/newsroom/disclaimers/on-screen'
import { dayOf } from '@/newsroom/time/start-of-day'
import type { VersionActions } from './version-actions'
import { VersionEntry } from './version-entry'
import { VersionReview } from './version-review'
import { Writing } from './writing'

export type VersionsProps = {
  readonly page: DisclaimerPage
  readonly actions: VersionActions
  readonly timeZone: string
}

/** A beginning that was left open is the moment of writing itself; the form shows it as empty. */
const asWritten = (draft: VersionOnScreen, timeZone: string) => ({
  texts: draft.texts,
  origins: draft.origins,
  changeNote: draft.changeNote,
  startsOn: draft.effectiveFrom.getTime() === draft.writtenAt.getTime() ? '' : dayOf(draft.effectiveFrom, timeZone),
  endsOn: draft.effectiveTo ? dayOf(draft.effectiveTo, timeZone) : '',
  writtenAt: draft.writtenAt.toISOString(),
})

/** The versions of a template: what waits for approval, what is in force, what is being written, what was before. */
export function Versions({ page, actions, timeZone }: VersionsProps) {
  const t = useTranslations('disclaimers.version')
  const { versions, inForceId, review, returned, template, mayWrite } = page
  const [newest] = versions
  const draft = newest?.state === 'draft' ? newest : null
  const writes = mayWrite && template.withdrawnAt === null
  const isFirst = ({ id, state }: VersionOnScreen) => id === inForceId || state === 'in_review'
  const earlier = versions.filter((version) => !isFirst(version) && !(writes && version === draft))
  const entry = (version: VersionOnScreen) => (
    <VersionEntry
      key={version.id}
      version={version}
      before={versions.find(({ n }) => n === version.n - 1)}
      isInForce={version.id === inForceId}
      timeZone={timeZone}
    >
      {version.approvedAt ? (
        <p className="text-14">
          <Link href={`/desk/disclaimers/${template.key}/versions/${version.n}`} className="link target">
            {t('sheet')}
          </Link>
        </p>
      ) : null}
      {review?.versionId === version.id && mayWrite ? (
        <VersionReview version={version} seen={review.seen} mayApprove={review.mayApprove} actions={actions} />
      ) : null}
    </VersionEntry>
  )
  return (
    <div className="flex flex-col gap-10">
      {versions.length === 0 ? <p className="text-muted">{t('none')}</p> : null}
      {versions.filter(isFirst).map(entry)}
      {writes && review === null ? (
        <Writing
          templateId={template.id}
          n={draft?.n ?? (newest?.n ?? 0) + 1}
          draft={draft ? asWritten(draft, timeZone) : null}
          last={versions.find(({ state }) => state === 'approved') ?? { texts: {}, origins: {} }}
          returned={returned}
          actions={actions}
        />
      ) : null}
      {earlier.length > 0 ? (
        <details>
          <summary className="target cursor-pointer text-proof">{t('earlier')}</summary>
          <div className="flex flex-col gap-10 pt-6">{earlier.map(entry)}</div>
        </details>
      ) : null}
    </div>
  )
}
