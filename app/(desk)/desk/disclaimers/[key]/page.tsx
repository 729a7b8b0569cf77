import { notFound } from 'next/navigation'
import { cache } from 'react'
import { mustView } from '@/app/viewer'
import { TemplatePage } from '@/components/desk/disclaimers/template-page'
import { ReissueHistory } from '@/components/desk/reissue/reissue-history'
import { database } from '@/db/connect'
import { disclaimerPage } from '@/db/queries/disclaimer-page'
import { reissuesOf } from '@/db/queries/reissue/reissues-of'
import { templateName } from '@/newsroom/disclaimers/template-name'
import {
  addStandInAction,
  agreeLooseningAction,
  approveStandInAction,
  approveVersionAction,
  changeTemplateAction,
  deprecateTemplateAction,
  dropLooseningAction,
  endStandInAction,
  returnVersionAction,
  submitVersionAction,
  withdrawTemplateAction,
  writeVersionAction,
} from '../actions'
import { ruleActions } from '../rule-actions'

type Props = { readonly params: Promise<{ key: string }> }

const actions = {
  rules: ruleActions,
  template: { change: changeTemplateAction, deprecate: deprecateTemplateAction, withdraw: withdrawTemplateAction },
  loosening: { agree: agreeLooseningAction, drop: dropLooseningAction },
  standIns: { add: addStandInAction, approve: approveStandInAction, end: endStandInAction },
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

export const generateMetadata = async ({ params }: Props) => {
  const { viewer, page } = await read((await params).key)
  return { title: page && templateName(page.template, viewer.language) }
}

export default async function DisclaimerTemplatePage({ params }: Props) {
  const { viewer, now, page } = await read((await params).key)
  if (!page) notFound()
  const { template, versions, inForceId, mayWrite } = page
  const inForce = versions.find(({ id }) => id === inForceId) ?? null
  return (
    <TemplatePage page={page} actions={actions} timeZone={viewer.timeZone} now={now}>
      {mayWrite ? (
        <ReissueHistory
          templateKey={template.key}
          reissues={await reissuesOf(database(), viewer, template.id)}
          toN={inForce?.n ?? null}
          timeZone={viewer.timeZone}
        />
      ) : null}
    </TemplatePage>
  )
}
