import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { mustView } from '@/app/viewer'
import { ImportResult } from '@/components/desk/imports/import-result'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { importPage } from '@/db/queries/imports/import-page'
import { OUTCOMES } from '@/newsroom/imports/outcomes'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('imports'))('result.title'),
})

const Query = z.object({
  show: z.enum(OUTCOMES).nullable().catch(null),
  after: z.string().max(500).nullable().catch(null),
})

type Props = {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>
}

/** What becomes, and became, of one file. */
export default async function ImportResultPage({ params, searchParams }: Props) {
  const viewer = await mustView()
  const id = z.uuid().safeParse((await params).id)
  const { show, after } = Query.parse(await searchParams)
  const asked = { outcome: show, after }
  const page = id.success ? await importPage(database(), viewer, { ...asked, importId: id.data }) : null
  if (!page) notFound()
  const t = await getTranslations('imports')
  return (
    <Page title={page.entry.fileName} back={{ href: '/desk/import', label: t('title') }}>
      <ImportResult page={page} show={show} isFurther={after !== null} />
    </Page>
  )
}
