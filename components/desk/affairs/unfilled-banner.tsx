'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useStageName } from '@/components/desk/moves/use-stage-name'
import { Banner } from '@/components/ui/banner'
import { useFormats } from '@/components/ui/formats'
import type { UnfilledStage } from '@/newsroom/story/unfilled-stage'

type Props = { readonly storyId: string; readonly unfilled: UnfilledStage }

/** A review that nobody of the desk is left to finish, and the ways on. */
export function UnfilledBanner({ storyId, unfilled }: Props) {
  const { stage, role, people, needed, desk, takesGuest, mayInvite } = unfilled
  const t = useTranslations('work.unfilled')
  const format = useFormats()
  const roles = useTranslations('people.roles')
  const stageName = useStageName()
  return (
    <Banner tone="warn" title={t('title', { stage: stageName(stage), desk })}>
      {needed > 1 ? `${t('several', { needed })} ` : ''}
      {people.length > 0
        ? t('whyNamed', { people: format.list(people, { type: 'disjunction' }) })
        : t('why', { role: roles(role) })}
      <ul className="mt-2 list-disc pl-5">
        <li>{t('desk')}</li>
        {takesGuest ? (
          <li>
            {mayInvite ? (
              <Link className="link" href={`/desk/stories/${storyId}/preview/links`}>
                {t('guest')}
              </Link>
            ) : (
              t('guest')
            )}
          </li>
        ) : null}
        <li>{t('force')}</li>
      </ul>
    </Banner>
  )
}
