import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Banner } from '@/components/ui/banner'
import { Page } from '@/components/ui/page'
import type { DisclaimerPage } from '@/newsroom/disclaimers/on-screen'
import { GradesLink } from './grades-link'
import { LiveUseList } from './live-use'
import { LooseningReview } from './loosening-review'
import type { RuleActions } from './rule-actions'
import { Rules } from './rules'
import type { StandInActions } from './stand-in-actions'
import { StandIns } from './stand-ins'
import type { LooseningActions, TemplateActions } from './template-actions'
import { TemplateDetails } from './template-details'
import { useTemplateName } from './use-template-name'
import type { VersionActions } from './version-actions'
import { Versions } from './versions'

export type TemplatePageProps = {
  readonly page: DisclaimerPage
  readonly actions: {
    readonly rules: RuleActions
    readonly standIns: StandInActions
    readonly template: TemplateActions
    readonly loosening: LooseningActions
    readonly versions: VersionActions
  }
  readonly timeZone: string
  readonly now: Date
  /** What stands below: what was done to live pieces, for those who may. */
  readonly children?: ReactNode
}

function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="flex flex-col gap-4 border-t border-rule pt-6">
      <h2 id={`${id}-title`} className="font-serif text-21">
        {title}
      </h2>
      {children}
    </section>
  )
}

function Withdrawn({ page }: { readonly page: DisclaimerPage }) {
  const t = useTranslations('disclaimers.page')
  if (page.template.withdrawnAt === null) return null
  return (
    <Banner tone="warn">
      {page.withdrawn
        ? t('withdrawn', { name: page.withdrawn.by, words: page.withdrawn.words })
        : t('withdrawnUnsigned')}
    </Banner>
  )
}

/** Everything about one template, on one page. */
export function TemplatePage({ page, actions, timeZone, now, children }: TemplatePageProps) {
  const t = useTranslations('disclaimers')
  const { template, rules, shelves, use } = page
  const mayChange = page.mayWrite && template.withdrawnAt === null
  return (
    <Page title={useTemplateName()(template)} back={{ href: '/desk/disclaimers', label: t('back') }}>
      <Withdrawn page={page} />
      <TemplateDetails
        template={template}
        keepers={page.keepers}
        timeZone={timeZone}
        livePieces={use.count}
        rules={rules.length}
        actions={mayChange ? actions.template : null}
      />
      {template.kind === 'ai' ? <GradesLink /> : null}
      {page.loosening && mayChange ? (
        <LooseningReview loosening={page.loosening} keepers={page.keepers} actions={actions.loosening} />
      ) : null}
      <Part id="wording" title={t('version.title')}>
        <Versions page={page} actions={actions.versions} timeZone={timeZone} />
      </Part>
      <Part id="stand-ins" title={t('standIns.title')}>
        <StandIns
          templateId={template.id}
          standIns={page.standIns}
          actions={page.mayWrite ? actions.standIns : null}
          takesNew={template.withdrawnAt === null}
        />
      </Part>
      <Part id="rules" title={t('rule.title')}>
        <Rules
          rules={rules}
          template={template}
          shelves={shelves}
          actions={page.mayWrite ? actions.rules : null}
          takesNew={template.withdrawnAt === null && template.deprecatedAt === null}
          timeZone={timeZone}
          now={now}
        />
      </Part>
      <Part id="use" title={t('use.title')}>
        <LiveUseList use={use} timeZone={timeZone} />
      </Part>
      {children}
    </Page>
  )
}
