import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { mustView } from '@/app/viewer'
import { JobPage } from '@/components/desk/reissue/job-page'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { enlistedRun } from '@/db/queries/reissue/enlisted-run'
import { reissueJobPage } from '@/db/queries/reissue/job-page'
import { leftPieces } from '@/db/queries/reissue/left-pieces'
import { noticeUpdated } from '@/messages/notice-updated'
import { templateName } from '@/newsroom/disclaimers/template-name'
import { approveReissueAction, declineReissueAction, resumeReissueAction, stopReissueAction } from '../actions'

type Props = {
  readonly params: Promise<{ key: string; id: string }>
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>
}

const Query = z.object({ after: z.string().max(500).nullable().catch(null) })

const actions = {
  approve: approveReissueAction,
  decline: declineReissueAction,
  stop: stopReissueAction,
  resume: resumeReissueAction,
}

export const generateMetadata = async () => ({ title: (await getTranslations('reissue'))('history.title') })

/** One reissue from the asking to the end. */
export default async function ReissueJobPage({ params, searchParams }: Props) {
  const viewer = await mustView()
  const [{ key, id }, { after }] = [await params, Query.parse(await searchParams)]
  const jobId = z.uuid().safeParse(id).data
  const job = jobId === undefined ? null : await reissueJobPage(database(), viewer, { key, jobId })
  if (!job) notFound()
  const t = await getTranslations('reissue')
  const isAsked = job.state === 'requested'
  const trying = { job, after, at: new Date(), updatedLine: noticeUpdated }
  return (
    <Page
      title={t('job.title', { n: job.toN })}
      back={{ href: `/desk/disclaimers/${job.template.key}`, label: templateName(job.template, viewer.language) }}
    >
      <JobPage
        job={job}
        tried={isAsked ? await enlistedRun(database(), viewer, trying) : null}
        left={isAsked ? null : await leftPieces(database(), viewer, { jobId: job.id, after })}
        isFurther={after !== null}
        actions={actions}
        timeZone={viewer.timeZone}
      />
    </Page>
  )
}
