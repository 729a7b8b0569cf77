'use client'

import { useLocale, useTimeZone, useTranslations } from 'next-intl'
import { IssueLines } from '@/components/desk/moves/issue-lines'
import { Banner } from '@/components/ui/banner'
import type { Issue } from '@/newsroom/issue'
import { isLocale } from '@/newsroom/language/locales'
import type { MissedSchedule } from '@/newsroom/story/affairs'
import { inZone } from '@/newsroom/time/in-zone'

type Props = { readonly missed: MissedSchedule; readonly onJump: (issue: Issue) => void }

/** Its time came and it did not go out: what was in the way, each with its place. Publishing stands in the bar. */
export function MissedBanner({ missed: { issues, dueAt, zone, retryAt }, onJump }: Props) {
  const t = useTranslations('corrections.missed')
  const language = useLocale()
  const own = useTimeZone() ?? 'UTC'
  const when = (at: Date, clock: string) => inZone(at, isLocale(language) ? language : 'en', clock)
  return (
    <div className="story-banners">
      <Banner tone="stop" title={dueAt ? t('title', { when: when(dueAt, zone ?? own) }) : t('titleAlone')}>
        <p className="mb-2">{retryAt ? t('again', { when: when(retryAt, own) }) : t('next')}</p>
        <IssueLines issues={issues} onJump={onJump} />
      </Banner>
    </div>
  )
}
