import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { publicOrigin } from '@/app/origin'
import { mustView } from '@/app/viewer'
import { ProofSheet } from '@/components/desk/notices/proof-sheet'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { versionProof } from '@/db/queries/notices/version-proof'
import { templateName } from '@/newsroom/disclaimers/template-name'

type Props = { readonly params: Promise<{ readonly key: string; readonly n: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('notices.proof'))('short'),
})

/** Who wrote and who approved one version, when, and what it says: a sheet for paper and for the file. */
export default async function ProofPage({ params }: Props) {
  const viewer = await mustView()
  const { key, n } = await params
  const proof = /^[1-9]\d{0,5}$/.test(n) ? await versionProof(database(), viewer, key, Number(n)) : null
  if (!proof) notFound()
  const t = await getTranslations('notices.proof')
  const name = templateName(proof.template, viewer.language)
  return (
    <Page
      title={t('title', { name, n: proof.n })}
      back={{ href: `/desk/disclaimers/${key}`, label: name }}
      lede={t('lede')}
    >
      <ProofSheet proof={proof} origin={publicOrigin()} />
    </Page>
  )
}
