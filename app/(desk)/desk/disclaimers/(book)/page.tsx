import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { mustView } from '@/app/viewer'
import { Book } from '@/components/desk/disclaimers/book'
import { EmptyBook } from '@/components/desk/disclaimers/empty-book'
import { WaitsForYou } from '@/components/desk/disclaimers/waits-for-you'
import { WordingLanguage } from '@/components/desk/disclaimers/wording-language'
import { RefreshOnNotice } from '@/components/desk/live/refresh-on-notice'
import { LinkButton } from '@/components/ui/link-button'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { disclaimerBook } from '@/db/queries/disclaimers'
import { waitsForYou } from '@/db/queries/notices/waits-for-you'
import { isLocale } from '@/newsroom/language/locales'
import { ruleActions } from '../rule-actions'

export const generateMetadata = async () => ({ title: (await getTranslations('disclaimers'))('title') })

export default async function DisclaimersPage({
  searchParams,
}: {
  searchParams: Promise<{ lang?: string | string[] }>
}) {
  const viewer = await mustView()
  const t = await getTranslations('disclaimers')
  const evidence = await getTranslations('evidence.house')
  const grades = await getTranslations('evidence.table')
  const now = new Date()
  const book = await disclaimerBook(database(), viewer, now)
  if (!book) notFound()
  const waiting = await waitsForYou(database(), viewer, now)
  const { lang } = await searchParams
  const language = isLocale(lang) ? lang : viewer.language
  return (
    <Page
      title={t('title')}
      lede={t('lede')}
      action={
        <span className="flex flex-wrap items-baseline gap-x-6 gap-y-2">
          <Link href="/desk/disclaimers/reports" className="link target">
            {t('reports')}
          </Link>
          <Link href="/desk/disclaimers/elections" className="link target">
            {t('elections.open')}
          </Link>
          <Link href="/desk/disclaimers/declaration" className="link target">
            {evidence('open')}
          </Link>
          <Link href="/desk/disclaimers/grades" className="link target">
            {grades('open')}
          </Link>
          {book.mayWrite ? (
            <>
              <Link href="/desk/disclaimers/library" className="link target">
                {t('library.open')}
              </Link>
              <LinkButton href="/desk/disclaimers/new" variant="primary">
                {t('newTemplate')}
              </LinkButton>
            </>
          ) : null}
        </span>
      }
    >
      <RefreshOnNotice />
      <WaitsForYou waiting={waiting} />
      {book.entries.length === 0 ? (
        <EmptyBook mayWrite={book.mayWrite} />
      ) : (
        <>
          <WordingLanguage language={language} />
          <Book
            book={book}
            language={language}
            actions={book.mayWrite ? ruleActions : null}
            timeZone={viewer.timeZone}
            now={now}
          />
        </>
      )}
    </Page>
  )
}
