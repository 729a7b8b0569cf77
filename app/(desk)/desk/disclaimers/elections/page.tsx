import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { mustView } from '@/app/viewer'
import { ElectionForm } from '@/components/desk/elections/election-form'
import { ElectionList } from '@/components/desk/elections/election-list'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'
import { Pager } from '@/components/ui/pager'
import { database } from '@/db/connect'
import { electionList } from '@/db/queries/elections/election-list'
import { TIME_ZONES } from '@/newsroom/people/time-zone'
import { addElectionAction, endElectionAction } from './actions'

const HERE = '/desk/disclaimers/elections'
const SIZE = 50

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('disclaimers.elections'))('title'),
})

const Asked = z.object({ after: z.string().max(500).nullable().catch(null) })

type Props = { readonly searchParams: Promise<Readonly<Record<string, unknown>>> }

/** When an election is on where: what rules about political advertising ask for. */
export default async function ElectionsPage({ searchParams }: Props) {
  const viewer = await mustView()
  const { after } = Asked.parse(await searchParams)
  const page = await electionList(database(), viewer, { at: new Date(), after, size: SIZE })
  if (!page) notFound()
  const t = await getTranslations('disclaimers')
  const { lines, mayKeep, next } = page
  return (
    <Page
      title={t('elections.title')}
      back={{ href: '/desk/disclaimers', label: t('title') }}
      lede={t('elections.lede')}
    >
      {lines.length === 0 ? (
        <EmptyState title={t('elections.none')}>{mayKeep ? null : t('elections.others')}</EmptyState>
      ) : (
        <ElectionList lines={lines} end={mayKeep ? endElectionAction : null} />
      )}
      <Pager
        label={t('elections.title')}
        first={after === null ? null : { href: HERE, label: t('elections.first') }}
        next={next === null ? null : { href: `${HERE}?after=${next}`, label: t('elections.next') }}
      />
      {mayKeep ? <ElectionForm zones={TIME_ZONES} zone={viewer.timeZone} add={addElectionAction} /> : null}
    </Page>
  )
}
