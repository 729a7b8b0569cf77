import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { z } from 'zod'
import { mustView } from '@/app/viewer'
import { TermList } from '@/components/desk/terms/term-list'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { termPage } from '@/db/queries/terms/term-page'
import { approveTermsAction, writeTermsAction } from '../actions'

type Props = { readonly params: Promise<{ id: string }> }

const actions = { write: writeTermsAction, approve: approveTermsAction }

/** Once a request, for the title and the page alike. */
const read = cache(async (raw: string) => {
  const viewer = await mustView()
  const id = z.uuid().safeParse(raw)
  return { viewer, page: id.success ? await termPage(database(), viewer, { listId: id.data }) : null }
})

export const generateMetadata = async ({ params }: Props) => ({
  title: (await read((await params).id)).page?.name ?? null,
})

export default async function TermListPage({ params }: Props) {
  const { viewer, page } = await read((await params).id)
  if (!page) notFound()
  const t = await getTranslations('machine')
  return (
    <Page title={page.name} back={{ href: '/desk/terms', label: t('back') }}>
      <TermList page={page} actions={actions} timeZone={viewer.timeZone} />
    </Page>
  )
}
