'use client'

import { useNow, useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import type { EmbargoNotice } from '@/newsroom/story/story-plan'
import { embargoLifted } from '@/newsroom/time/embargo'
import { EmbargoWords } from './plan/embargo-words'

const MINUTE = 60_000

/** Above every screen of a story under embargo, until its minute: with the time, the zone, and who asked for it. */
export function EmbargoBanner({ embargo }: { readonly embargo: EmbargoNotice }) {
  const t = useTranslations('work.embargo')
  const now = useNow({ updateInterval: MINUTE })
  if (embargoLifted(embargo, now)) return null
  return (
    <Banner tone="warn" title={t('title')}>
      <EmbargoWords embargo={embargo} />
    </Banner>
  )
}
