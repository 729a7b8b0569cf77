'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DialogForm } from '@/components/desk/work/dialog-form'
import { FaultLine } from '@/components/desk/work/fault-line'
import type { Deed } from '@/components/desk/work/use-deed'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { TextField } from '@/components/ui/text-field'
import type { Locale } from '@/newsroom/language/locales'
import type { StoryPlan } from '@/newsroom/story/story-plan'
import { Fact } from './fact'
import type { PlanDeeds } from './plan-deeds'
import { ReasonDialog } from './reason-dialog'
import { useAsked } from './use-asked'

type LanguagesFactProps = {
  readonly plan: StoryPlan
  readonly deeds: Pick<PlanDeeds, 'linkTranslation' | 'unlinkTranslation' | 'correctAlone'>
}

/** The same piece in other languages: what is corrected in one is corrected in all, or somebody says why not. */
export function LanguagesFact({ plan, deeds }: LanguagesFactProps) {
  const t = useTranslations('work.plan.languages')
  const names = useTranslations('desk.languages')
  const { asked, ask, deed, close } = useAsked<'link' | Locale>()
  const { storyId, languages, lacking, may } = plan
  return (
    <Fact
      label={t('label')}
      action={
        may.plan ? (
          <>
            <Button size="small" variant="bare" onPress={() => ask('link')}>
              {t('link')}
            </Button>
            {languages.length > 0 ? (
              <Button
                size="small"
                variant="bare"
                onPress={() => deed.run(() => deeds.unlinkTranslation({ storyId }), { text: t('parted') })}
              >
                {t('part')}
              </Button>
            ) : null}
          </>
        ) : null
      }
    >
      {languages.length === 0 ? t('none') : null}
      <ul>
        {languages.map(({ id, name, language }) => (
          <li key={id} className="wrap-anywhere">
            <Link className="link" href={`/desk/stories/${id}`} lang={language}>
              {name}
            </Link>{' '}
            <span className="text-14 text-muted">{names(language)}</span>
          </li>
        ))}
        {lacking?.locales.map((locale) => (
          <li key={locale} className="text-14 text-amber">
            {t('lacking', { language: names(locale) })}{' '}
            {may.plan ? (
              <Button size="small" variant="bare" onPress={() => ask(locale)}>
                {t('alone', { language: names(locale) })}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {asked === 'link' ? (
        <LinkDialog
          deed={deed}
          onLink={(otherId) =>
            deed.run(() => deeds.linkTranslation({ storyId, otherId }), { text: t('linked'), after: close })
          }
          onClose={close}
        />
      ) : null}
      {asked !== null && asked !== 'link' && lacking ? (
        <ReasonDialog
          title={t('alone', { language: names(asked) })}
          lead={t('aloneLead', { language: names(asked) })}
          deed={deed}
          onReason={(reason) =>
            deed.run(() => deeds.correctAlone({ storyId, editionId: lacking.editionId, locale: asked, reason }), {
              text: t('aloneDone'),
              after: close,
            })
          }
          onClose={close}
        />
      ) : null}
    </Fact>
  )
}

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/

type LinkDialogProps = {
  readonly deed: Deed
  readonly onLink: (otherId: string) => void
  readonly onClose: () => void
}

/** The other story by its address on the desk, as it stands in the browser. */
function LinkDialog({ deed, onLink, onClose }: LinkDialogProps) {
  const t = useTranslations('work.plan.languages')
  const [address, setAddress] = useState('')
  const otherId = ID.exec(address)?.[0]
  return (
    <Dialog isOpen onOpenChange={onClose} title={t('link')}>
      <DialogForm
        isPending={deed.isPending}
        isReady={otherId !== undefined}
        onSubmit={() => otherId !== undefined && onLink(otherId)}
      >
        <p className="leading-text">{t('linkLead')}</p>
        <TextField
          label={t('address')}
          hint={t('addressHint')}
          value={address}
          onChange={setAddress}
          isRequired
          autoFocus
        />
        <FaultLine fault={deed.fault} />
      </DialogForm>
    </Dialog>
  )
}
