import { useTranslations } from 'next-intl'
import { Banner } from '@/components/ui/banner'
import { Time } from '@/components/ui/time'
import type { Takedown } from '@/newsroom/story/affairs'
import { AsReaders } from './as-readers'

type Props = { readonly takedown: Takedown; readonly path: string | null }

/** That the story is down, and what readers get in its place. */
export function TakedownBanner({ takedown, path }: Props) {
  const t = useTranslations('corrections.affairs')
  const categories = useTranslations('moves.options.category')
  const { response, category, explanation, language, redirectTo, at } = takedown
  return (
    <Banner tone="stop" title={t('takenDown', { why: categories(category) })} action={<AsReaders path={path} />}>
      {t(`readersGet.${response}`, { to: redirectTo ?? '' })} <Time at={at} />
      {response === 'redirect' ? null : (
        <q lang={language} className="mt-1 block whitespace-pre-line text-muted">
          {explanation}
        </q>
      )}
    </Banner>
  )
}
