import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { mustView } from '@/app/viewer'
import { EarlierImports } from '@/components/desk/imports/earlier-imports'
import { TakeInForm } from '@/components/desk/imports/take-in-form'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { importEntries } from '@/db/queries/imports/import-entries'
import { startDesks } from '@/db/queries/list-choices'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('imports'))('title'),
})

const Query = z.object({ after: z.string().max(500).nullable().catch(null) })

type Props = { readonly searchParams: Promise<Readonly<Record<string, unknown>>> }

/** Pieces from a file: looked at first, then taken in as drafts. */
export default async function ImportPage({ searchParams }: Props) {
  const viewer = await mustView()
  const { after } = Query.parse(await searchParams)
  const [t, desks, { items, next }] = await Promise.all([
    getTranslations('imports'),
    startDesks(database(), viewer),
    importEntries(database(), viewer, after),
  ])
  if (desks.length === 0) notFound()
  return (
    <Page title={t('title')} lede={t('lede')}>
      <TakeInForm desks={desks} />
      <EarlierImports entries={items} next={next} isFurther={after !== null} />
    </Page>
  )
}
