import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { mustView } from '@/app/viewer'
import { DryRunPage } from '@/components/desk/reissue/dry-run-page'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { dryRun } from '@/db/queries/reissue/dry-run'
import { noticeUpdated } from '@/messages/notice-updated'
import { templateName } from '@/newsroom/disclaimers/template-name'
import { requestReissueAction } from './actions'
import { filterOf, readAsked } from './asked-reissue'

type Props = {
  readonly params: Promise<{ key: string }>
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>
}

/** Once a request, for the title and the page alike. */
const read = cache(async ({ params, searchParams }: Props) => {
  const viewer = await mustView()
  const [{ key }, asked] = [await params, readAsked(await searchParams)]
  const { n, mode, after } = asked
  const trying = { key, mode, after, at: new Date(), updatedLine: noticeUpdated }
  const filter = filterOf(asked, viewer.timeZone)
  const run = n === null ? null : await dryRun(database(), viewer, { ...trying, n, filter })
  return { viewer, asked, filter, run }
})

export const generateMetadata = async (props: Props) => {
  const { run } = await read(props)
  return { title: run && (await getTranslations('reissue'))('title', { n: run.toN }) }
}

/** What a reissue would do, before anybody asks for it. */
export default async function ReissuePage(props: Props) {
  const { viewer, asked, filter, run } = await read(props)
  if (!run) notFound()
  const t = await getTranslations('reissue')
  const { template, toN: n } = run
  return (
    <Page
      title={t('title', { n })}
      lede={t('lede', { n })}
      back={{ href: `/desk/disclaimers/${template.key}`, label: templateName(template, viewer.language) }}
    >
      <DryRunPage run={run} asked={asked} filter={filter} onRequest={requestReissueAction} timeZone={viewer.timeZone} />
    </Page>
  )
}
