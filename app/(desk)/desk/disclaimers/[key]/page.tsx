import { notFound } from 'next/navigation'
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

export default async function DisclaimerTemplatePage({ params }: Props) {
  const viewer = await mustView()
  const { key } = await params
  const now = new Date()
  const page = await disclaimerPage(database(), viewer, key, now)
  if (!page) notFound()
  return <TemplatePage page={page} actions={actions} timeZone={viewer.timeZone} now={now} />
}
