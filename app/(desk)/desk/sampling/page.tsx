import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { mustView } from '@/app/viewer'
import { Room } from '@/components/desk/sampling/room'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { samplingRoom } from '@/db/queries/sampling/room'
import { drawSampleAction } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('sampling'))('title'),
})

const Query = z.object({ after: z.string().max(500).nullable().catch(null) })

type Props = { readonly searchParams: Promise<Readonly<Record<string, unknown>>> }

/** How many errors got through, counted on pieces drawn by lot. */
export default async function SamplingPage({ searchParams }: Props) {
  const viewer = await mustView()
  const { after } = Query.parse(await searchParams)
  const room = await samplingRoom(database(), viewer, { after, at: new Date() })
  if (!room) notFound()
  const t = await getTranslations('sampling')
  return (
    <Page title={t('title')} lede={t('lede')}>
      <Room room={room} isFurther={after !== null} onDraw={drawSampleAction} />
    </Page>
  )
}
