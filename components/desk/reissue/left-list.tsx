import { useTranslations } from 'next-intl'
import { Pager } from '@/components/ui/pager'
import type { LeftPage } from '@/newsroom/reissue/on-screen'

export type LeftListProps = {
  readonly left: LeftPage
  /** Address of the reissue. */
  readonly here: string
  readonly isFurther: boolean
}

/** The pieces that stay as they are, each with its reason. */
export function LeftList({ left, here, isFurther }: LeftListProps) {
  const t = useTranslations('reissue')
  return (
    <>
      <ul aria-label={t('results.left')} className="flex flex-col divide-y divide-rule border-y border-rule">
        {left.pieces.map(({ publicationId, headline, path, language, because }) => (
          <li key={publicationId} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2">
            <a href={path} lang={language} className="link target font-serif">
              {headline}
            </a>
            {because === null ? null : <span className="text-14 text-muted">{t(`because.${because}`)}</span>}
          </li>
        ))}
      </ul>
      <Pager
        label={t('results.pages')}
        first={isFurther ? { href: here, label: t('results.first') } : null}
        next={left.next === null ? null : { href: `${here}?after=${left.next}`, label: t('results.further') }}
      />
    </>
  )
}
