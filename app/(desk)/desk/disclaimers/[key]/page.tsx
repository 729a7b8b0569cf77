import { notFound } from 'next/navigation'
import { cache } from 'react'
import { mustView } from '@/app/viewer'
import { TemplatePage } from '@/components/desk/disclaimers/template-page'
import { database } from '@/db/connect'
import { disclaimerPage } from '@/db/queries/disclaimer-page'
import {
  approveVersionAction,
  changeTemplateAction,
  returnVersionAction,
  submitVersionAction,
  withdrawTemplateAction,
  writeVersionAction,
} from '../actions'
import { ruleActions } from '../rule-actions'

type Props = { readonly params: Promise<{ key: string }> }

const actions = {
  rules: ruleActions,
  template: { change: changeTemplateAction, withdraw: withdrawTemplateAction },
  versions: {
    write: writeVersionAction,
    submit: submitVersionAction,
    giveBack: returnVersionAction,
    approve: approveVersionAction,
  },
}

/** Once a request, for the title and the page alike. */
const read = cache(async (key: string) => {
  const viewer = await mustView()
  const now = new Date()
  return { viewer, now, page: await disclaimerPage(database(), viewer, key, now) }
})

export const generateMetadata = async ({ params }: Props) => ({
  title: (await read((await params).key)).page?.template.name ?? null,
})

export default async function DisclaimerTemplatePage({ params }: Props) {
  const { viewer, now, page } = await read((await params).key)
  if (!page) notFound()
  return <TemplatePage page={page} actions={actions} timeZone={viewer.timeZone} now={now} />
}
