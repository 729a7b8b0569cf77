import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import { Time } from '@/components/ui/time'
import type { StoryAffairs } from '@/newsroom/story/affairs'
import { AsReaders } from './as-readers'

type Props = {
  readonly killed: NonNullable<StoryAffairs['killed']>
  readonly path: string | null
}

export function KilledBanner({ killed: { notice, language, at }, path }: Props) {
  const t = useTranslations('corrections.affairs')
  return (
    <Banner tone="stop" title={t('killed')} action={<AsReaders path={path} />}>
      {t('readersGet.gone')} <Time at={at} />
      <q lang={language} className="mt-1 block whitespace-pre-line text-muted">
        {notice}
      </q>
    </Banner>
  )
}
