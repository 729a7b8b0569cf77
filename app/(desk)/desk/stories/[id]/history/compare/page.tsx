import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { mustView } from '@/app/viewer'
import { Comparison } from '@/components/desk/history/comparison'
import { formatsIn } from '@/components/ui/formats'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { type RevisionWhole, revisionById } from '@/db/queries/history'
import { kindIn } from '@/newsroom/story/package-hash'
import { partChanges } from '@/newsroom/story/part-texts'
import { redline } from '@/newsroom/story/redline'
import { partNames } from '../../review/part-names'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('story.compare'))('title'),
})

const Query = z.object({ from: z.uuid(), to: z.uuid() })

type Props = {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>
}

const classed = (version: RevisionWhole) => ({ ...version, editionKind: kindIn(version.partHashes) })

/** Any two versions of one story. A version of another story, readable or not, is not found here. */
export default async function ComparePage({ params, searchParams }: Props) {
  const viewer = await mustView()
  const { id } = await params
  const asked = Query.safeParse(await searchParams)
  if (!asked.success) notFound()
  const [from, to] = await Promise.all([
    revisionById(database(), viewer, asked.data.from),
    revisionById(database(), viewer, asked.data.to),
  ])
  if (from?.storyId !== id || to?.storyId !== id) notFound()
  const [t, history, names] = await Promise.all([
    getTranslations('story.compare'),
    getTranslations('story.history'),
    partNames(viewer.language, [to.package.sectionId, from.package.sectionId]),
  ])
  const format = formatsIn(viewer.language, viewer.timeZone)
  const named = ({ name, n, seq, at, author }: RevisionWhole) =>
    `${name ?? history('version', { n, seq })} (${author ?? history('house')}, ${format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' })})`
  const { language, copy } = to.package
  return (
    <Page
      title={t('title')}
      back={{ href: `/desk/stories/${id}/history`, label: t('backToList') }}
      lede={t('between', { from: named(from), to: named(to) })}
    >
      <Comparison
        language={language}
        parts={partChanges(classed(from), classed(to), names)}
        blocks={redline(from.package.copy, copy, language)}
      />
    </Page>
  )
}
