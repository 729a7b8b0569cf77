'use client'

import { useTranslations } from 'next-intl'
import { useStageName } from '@/components/desk/moves/use-stage-name'
import { WRITING } from '@/newsroom/sampling/stages-to-blame'
import type { StageName } from '@/newsroom/workflow/at-hand'

/** What the stage is called that should have caught an error; the first of all is the writing itself. */
export const useBlamed = (): ((stage: StageName) => string) => {
  const t = useTranslations('sampling')
  const stageName = useStageName()
  return (stage) => (stage.key === WRITING ? t('writing') : stageName(stage))
}
