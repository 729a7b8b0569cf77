import { useTranslations } from 'next-intl'
import { CARD } from '@/components/article/card/size'

type Props = { readonly src: string | null; readonly headline: string }

/** The picture readers pass on; `src` is null while the piece has no address to put on it. */
export function CardView({ src, headline }: Props) {
  const t = useTranslations('preview.card')
  if (src === null) return <p className="max-w-[60ch] leading-text">{t('none')}</p>
  return (
    <figure className="flex flex-col gap-3">
      <picture>
        <img
          src={src}
          width={CARD.width}
          height={CARD.height}
          alt={t('alt', { headline })}
          className="h-auto w-full max-w-[22.5rem] border border-rule"
        />
      </picture>
      <figcaption className="text-14 text-muted">{t('hint')}</figcaption>
    </figure>
  )
}
