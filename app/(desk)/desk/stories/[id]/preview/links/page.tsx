import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { mustView } from '@/app/viewer'
import { LinkForm } from '@/components/desk/preview/link-form'
import { LinkList } from '@/components/desk/preview/link-list'
import { PreviewNotes } from '@/components/desk/preview/preview-notes'
import { TakeAllBack, TakeBack } from '@/components/desk/preview/take-back'
import { Page } from '@/components/ui/page'
import { Pager } from '@/components/ui/pager'
import { database } from '@/db/connect'
import { guestStage } from '@/db/queries/guest-stage'
import { previewOf } from '@/db/queries/preview'
import { previewLinks } from '@/db/queries/preview-links'
import { linkState } from '@/newsroom/preview/link-state'
import { IN_WORK } from '@/newsroom/workflow/states'
import { embargoWords } from '../embargo-words'
import { makeLinkAction, makeReviewLinkAction, revokeLinkAction, revokeLinksAction } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('preview.links'))('title'),
})

const Query = z.object({ after: z.string().max(500).nullable().catch(null) })

type Props = {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>
}

/** Who outside may see this story, and who has. */
export default async function LinksPage({ params, searchParams }: Props) {
  const viewer = await mustView()
  const now = new Date()
  const storyId = z.uuid().safeParse((await params).id)
  const { after } = Query.parse(await searchParams)
  if (!storyId.success) notFound()
  const named = { storyId: storyId.data, now }
  const [preview, links, stage, t, moves] = await Promise.all([
    previewOf(database(), viewer, named),
    previewLinks(database(), viewer, { ...named, cursor: after }),
    guestStage(database(), viewer, storyId.data),
    getTranslations('preview.links'),
    getTranslations('moves'),
  ])
  if (!preview || !links) notFound()
  const stageName = (key: string) => (moves.has(`stages.${key}`) ? moves(`stages.${key}`) : key)
  const embargo = embargoWords(preview, viewer)
  const here = `/desk/stories/${preview.storyId}/preview`
  return (
    <Page title={t('title')} back={{ href: here, label: (await getTranslations('preview'))('title') }} lede={t('lede')}>
      <PreviewNotes embargo={embargo} isOlder={false} hasSection />
      {IN_WORK.includes(preview.state) ? (
        <LinkForm
          storyId={preview.storyId}
          editionId={preview.editionId}
          seq={preview.seq}
          isEmbargoed={embargo !== null}
          stage={stage && stageName(stage)}
          make={makeLinkAction}
          ask={makeReviewLinkAction}
        />
      ) : (
        <p className="max-w-[68ch] leading-text">{t('closed', { state: moves(`states.${preview.state}`) })}</p>
      )}
      <section className="flex max-w-3xl flex-col gap-3" aria-labelledby="links-so-far">
        <header className="flex flex-wrap items-baseline justify-between gap-4">
          <h2 id="links-so-far" className="font-serif text-21">
            {t('list')}
          </h2>
          {links.items.some((link) => ['alive', 'used'].includes(linkState(link, now))) ? (
            <TakeAllBack storyId={preview.storyId} revoke={revokeLinksAction} />
          ) : null}
        </header>
        {links.items.length === 0 ? <p className="text-muted">{t('none')}</p> : null}
        <LinkList
          links={links.items.map((link) => ({ ...link, stage: link.stage && stageName(link.stage) }))}
          now={now}
          actionOf={({ id }, name) => (
            <TakeBack
              storyId={preview.storyId}
              linkId={id}
              label={t('revokeNamed', { name })}
              revoke={revokeLinkAction}
            />
          )}
        />
        <Pager
          label={t('pages')}
          first={after === null ? null : { href: `${here}/links`, label: t('first') }}
          next={links.next === null ? null : { href: `${here}/links?after=${links.next}`, label: t('next') }}
        />
      </section>
    </Page>
  )
}
