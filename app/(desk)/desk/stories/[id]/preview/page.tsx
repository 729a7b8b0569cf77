import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { surroundings } from '@/app/(site)/surroundings'
import { articleIn } from '@/app/drawn-preview'
import { mustView } from '@/app/viewer'
import { type Place, previewAddress, VIEWS, WIDTH_NAMES, WIDTHS } from '@/components/desk/preview/address'
import { CardView } from '@/components/desk/preview/card-view'
import { PageFrame } from '@/components/desk/preview/page-frame'
import { PreviewNav } from '@/components/desk/preview/preview-nav'
import { PreviewNotes } from '@/components/desk/preview/preview-notes'
import { SearchView } from '@/components/desk/preview/search-view'
import { VersionLine } from '@/components/desk/preview/version-line'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { type Preview, previewOf } from '@/db/queries/preview'
import { searchResult } from '@/newsroom/article/search-result'
import { askedVersion, versionQuery } from './asked-version'
import { embargoWords } from './embargo-words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('preview'))('title') })

const Query = z.object({ as: z.enum(VIEWS).catch('page'), width: z.enum(WIDTH_NAMES).catch('desktop') })

type Props = {
  readonly params: Promise<{ readonly id: string }>
  readonly searchParams: Promise<Readonly<Record<string, unknown>>>
}

/** A version as readers, search engines and those to whom it is passed on will see it. */
export default async function PreviewPage({ params, searchParams }: Props) {
  const viewer = await mustView()
  const storyId = z.uuid().safeParse((await params).id)
  const query = await searchParams
  const version = askedVersion(query)
  const preview = storyId.success
    ? await previewOf(database(), viewer, { storyId: storyId.data, version, now: new Date() })
    : null
  if (!preview) notFound()
  const { as: view, width } = Query.parse(query)
  const place: Place = { storyId: preview.storyId, version, view, width }
  const { headline, language } = preview.package
  const t = await getTranslations('preview')
  const back = { href: `/desk/stories/${preview.storyId}`, label: headline || preview.slugline, lang: language }
  return (
    <Page
      title={t('title')}
      back={back}
      lede={t(preview.frozen ? 'frozen' : 'lede')}
      action={preview.mayShare ? <LinkButton href={`${back.href}/preview/links`}>{t('share')}</LinkButton> : null}
    >
      <PreviewNotes
        embargo={embargoWords(preview, viewer)}
        isOlder={!preview.isHead}
        hasSection={preview.refs.section !== null}
      />
      <VersionLine
        storyId={preview.storyId}
        version={preview}
        isOlder={!preview.isHead}
        newestHref={previewAddress({ ...place, version: null })}
      />
      <PreviewNav place={place} />
      <Shown preview={preview} place={place} />
    </Page>
  )
}

async function Shown({ preview, place }: { readonly preview: Preview; readonly place: Place }) {
  const t = await getTranslations('preview')
  const at = `/desk/stories/${preview.storyId}/preview`
  const { headline, language } = preview.package
  switch (place.view) {
    case 'page': {
      const width = WIDTHS[place.width]
      const src = `${at}/as-readers?${versionQuery(preview)}`
      return (
        <>
          <PageFrame src={src} width={width} title={t('frame', { width })} />
          <p>
            <a href={src} target="_blank" rel="noreferrer" className="link target text-14">
              {t('alone')}
            </a>
          </p>
        </>
      )
    }
    case 'search': {
      const { chrome, origin } = await surroundings()
      const result = searchResult(articleIn(preview), { siteName: chrome.name, origin })
      return <SearchView result={result} language={language} />
    }
    case 'card':
      return (
        <CardView
          src={preview.refs.section === null ? null : `${at}/card.svg?${versionQuery(preview)}`}
          headline={headline}
        />
      )
  }
}
