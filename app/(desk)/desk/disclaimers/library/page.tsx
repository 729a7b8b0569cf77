import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { mustView } from '@/app/viewer'
import { StarterLibrary } from '@/components/desk/disclaimers/library/starter-library'
import { TakeFile } from '@/components/desk/disclaimers/library/take-file'
import { WordingLanguage } from '@/components/desk/disclaimers/wording-language'
import { Chapter } from '@/components/desk/reissue/chapter'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { starterShelf } from '@/db/queries/exchange/starter-shelf'
import { isLocale } from '@/newsroom/language/locales'
import { takeExamplesAction, takeFileAction } from './actions'

export const generateMetadata = async () => ({ title: (await getTranslations('disclaimers.library'))('title') })

type Props = { readonly searchParams: Promise<{ lang?: string | string[] }> }

export default async function LibraryPage({ searchParams }: Props) {
  const viewer = await mustView()
  const shelf = await starterShelf(database(), viewer)
  if (!shelf) notFound()
  const t = await getTranslations('disclaimers')
  const { lang } = await searchParams
  const language = isLocale(lang) ? lang : viewer.language
  return (
    <Page title={t('library.title')} lede={t('library.lede')} back={{ href: '/desk/disclaimers', label: t('back') }}>
      <Chapter title={t('library.examples')}>
        <p className="max-w-prose">{t('library.warning')}</p>
        <WordingLanguage language={language} />
        <StarterLibrary shelf={shelf} language={language} onTake={takeExamplesAction} />
      </Chapter>
      <Chapter title={t('library.file')}>
        <p className="max-w-prose">{t('library.fileLede')}</p>
        <p>
          <a href="/desk/disclaimers/library/export" download className="link target">
            {t('library.export')}
          </a>
        </p>
        <TakeFile onTake={takeFileAction} />
      </Chapter>
    </Page>
  )
}
