import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { mustView } from '@/app/viewer'
import { PieceCheck } from '@/components/desk/sampling/piece-check'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { pieceToCheck } from '@/db/queries/sampling/piece-to-check'
import { finishCheckAction, recordErrorAction, takeBackErrorAction } from '../actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('sampling'))('piece.title'),
})

type Props = { readonly params: Promise<{ readonly id: string }> }

const actions = { recordError: recordErrorAction, takeBack: takeBackErrorAction, finish: finishCheckAction }

/** One piece of a sample, read for errors. */
export default async function CheckPage({ params }: Props) {
  const viewer = await mustView()
  const id = z.uuid().safeParse((await params).id)
  const piece = id.success ? await pieceToCheck(database(), viewer, id.data) : null
  if (!piece) notFound()
  const t = await getTranslations('sampling')
  return (
    <Page title={t('piece.title')} lede={t('piece.lede')} back={{ href: '/desk/sampling', label: t('title') }}>
      <PieceCheck piece={piece} actions={actions} />
    </Page>
  )
}
