import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { mustView } from '@/app/viewer'
import { Orders } from '@/components/desk/rules/orders'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { reviewRules } from '@/db/queries/review-rules/screen'
import {
  addChecklistItemAction,
  addRouteRuleAction,
  endChecklistItemAction,
  endRouteRuleAction,
  moveChecklistItemAction,
  setDeskPublisherAction,
  setReviewSettingsAction,
  writeRouteAction,
} from './actions'

export const generateMetadata = async () => ({ title: (await getTranslations('rules'))('title') })

const actions = {
  writeRoute: writeRouteAction,
  addRule: addRouteRuleAction,
  endRule: endRouteRuleAction,
  addItem: addChecklistItemAction,
  endItem: endChecklistItemAction,
  moveItem: moveChecklistItemAction,
  setPublisher: setDeskPublisherAction,
  setLimits: setReviewSettingsAction,
}

/** The standing orders of review, for whoever leads a desk. */
export default async function ReviewRulesPage() {
  const book = await reviewRules(database(), await mustView())
  if (!book) notFound()
  const t = await getTranslations('rules')
  return (
    <Page title={t('title')} lede={t('lede')}>
      <Orders book={book} actions={actions} />
    </Page>
  )
}
