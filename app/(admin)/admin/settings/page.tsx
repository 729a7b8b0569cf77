import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { mustView } from '@/app/viewer'
import { AddSectionForm } from '@/components/admin/add-section-form'
import { AddTopicForm } from '@/components/admin/add-topic-form'
import { Part } from '@/components/admin/part'
import { PolicyPagesForm } from '@/components/admin/policy-pages-form'
import { ResponsiblePart } from '@/components/admin/responsible-part'
import { SectionForm } from '@/components/admin/section-form'
import { SettingsForm } from '@/components/admin/settings-form'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { holders } from '@/db/queries/evidence/responsible-at'
import { settings } from '@/db/queries/settings'
import { TIME_ZONES } from '@/newsroom/people/time-zone'
import { openSection, openTopic, savePolicyPages, saveSection, saveSettings, shutSection } from './actions'
import { holderLines } from './holder-lines'
import { endTerm, nameResponsible } from './responsible-actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('admin.settings'))('title'),
})

export default async function SettingsPage() {
  const viewer = await mustView()
  const house = await settings(database(), viewer)
  if (!house) notFound()
  const words = await getTranslations('admin')
  const declared = await getTranslations('evidence.house')
  const answering = holderLines((await holders(database(), viewer)) ?? [], viewer.language, new Date())
  const { desks, sections, topics, policies, ...shown } = house
  return (
    <Page title={words('settings.title')}>
      <Part title={words('settings.house')}>
        <SettingsForm house={shown} zones={TIME_ZONES} action={saveSettings} />
      </Part>
      <Part title={words('policies.title')} note={words('policies.note')}>
        <PolicyPagesForm policies={policies} action={savePolicyPages} />
      </Part>
      <Part title={words('sections.title')} note={words('sections.lead')}>
        <ol className="flex flex-col">
          {sections.map((section) => (
            <li key={section.id} className="border-b border-rule">
              <details>
                <summary className="flex min-h-11 cursor-pointer items-baseline gap-3 py-2">
                  <span className="font-medium">{section.names[viewer.language]}</span>
                  <span className="text-14 text-muted">/{section.slug}</span>
                  {section.isClosed ? <span className="text-14 text-amber">{words('sections.closed')}</span> : null}
                  <span className="link ml-auto text-14">{words('sections.change')}</span>
                </summary>
                <SectionForm section={section} desks={desks} save={saveSection} shut={shutSection} />
              </details>
            </li>
          ))}
        </ol>
        <h3 className="font-medium">{words('sections.add')}</h3>
        <AddSectionForm desks={desks} action={openSection} />
      </Part>
      <Part title={words('topics.title')} note={words('topics.lead')}>
        {topics.length === 0 ? <p className="text-muted">{words('topics.empty')}</p> : null}
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {topics.map(({ id, slug, names }) => (
            <li key={id}>
              {names[viewer.language]} <span className="text-14 text-muted">/topics/{slug}</span>
            </li>
          ))}
        </ul>
        <h3 className="font-medium">{words('topics.add')}</h3>
        <AddTopicForm action={openTopic} />
      </Part>
      <Part title={words('responsible.title')} note={words('responsible.lead')}>
        <ResponsiblePart holders={answering} add={nameResponsible} end={endTerm} />
        <p>
          <Link href="/desk/disclaimers/declaration" className="link target">
            {declared('open')}
          </Link>
        </p>
      </Part>
    </Page>
  )
}
