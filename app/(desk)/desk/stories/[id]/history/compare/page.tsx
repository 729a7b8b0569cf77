import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { mustView } from '@/app/viewer'
import { Comparison } from '@/components/desk/history/comparison'
import { formatsIn } from '@/components/ui/formats'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { type ComparedVersion, compareVersions } from '@/db/queries/compare-versions'
import { partChanges } from '@/newsroom/story/part-texts'
import { redline } from '@/newsroom/story/redline'
import { partNames } from '../../review/part-names'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('story.compare'))('title'),
})

const Asked = z.object({ storyId: z.uuid(), a: z.uuid(), b: z.uuid() })

type Props = {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>
}

/** Any two versions of one story, in either order. A version of another story, readable or not, is not found here. */
export default async function ComparePage({ params, searchParams }: Props) {
  const viewer = await mustView()
  const { id } = await params
  const asked = Asked.safeParse({ ...(await searchParams), storyId: id })
  const compared = asked.success ? await compareVersions(database(), viewer, asked.data) : null
  if (!compared) notFound()
  const { before, after, isBackwards, who, media } = compared
  const [t, history, names] = await Promise.all([
    getTranslations('story.compare'),
    getTranslations('story.history'),
    partNames(viewer.language, [after.package.sectionId, before.package.sectionId]),
  ])
  const format = formatsIn(viewer.language, viewer.timeZone)
  const named = ({ name, n, seq, at, author }: ComparedVersion) =>
    t('which', {
      version: name ?? history('version', { n, seq }),
      who: author ?? history('house'),
      when: format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' }),
    })
  const { language, copy } = after.package
  return (
    <Page
      title={t('title')}
      back={{ href: `/desk/stories/${id}/history`, label: t('backToList') }}
      lede={t('between', { from: named(before), to: named(after) })}
    >
      {isBackwards ? <p className="text-muted">{t('backwards')}</p> : null}
      {before.id === after.id ? null : (
        <p>
          <Link href={`/desk/stories/${id}/history/compare?a=${after.id}&b=${before.id}`} className="link target">
            {t('swap')}
          </Link>
        </p>
      )}
      <Comparison
        {...{ language, who, media }}
        parts={partChanges(before, after, names)}
        blocks={redline(before.package.copy, copy, language)}
      />
    </Page>
  )
}
