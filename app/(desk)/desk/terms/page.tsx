import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { mustView } from '@/app/viewer'
import { TermBook } from '@/components/desk/terms/term-book'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { termBook } from '@/db/queries/terms/term-book'
import { addTermListAction, setMachineFailureAction } from './actions'

export const generateMetadata = async () => ({ title: (await getTranslations('machine'))('title') })

const actions = { addList: addTermListAction, setFailure: setMachineFailureAction }

/** The lists of words the machine looks for, for whoever leads a desk. */
export default async function TermsPage() {
  const book = await termBook(database(), await mustView())
  if (!book) notFound()
  const t = await getTranslations('machine')
  return (
    <Page title={t('title')} lede={t('lede')}>
      <TermBook book={book} actions={actions} />
    </Page>
  )
}
