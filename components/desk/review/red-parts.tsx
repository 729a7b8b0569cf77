import { useTranslations } from 'next-intl'
import type { PartChange } from '@/newsroom/story/part-texts'
import type { WhoChanged } from '@/newsroom/story/who-changed'
import { PictureBeside, type Pictures } from './picture-beside'
import { Stretches } from './stretches'
import { WhoLine } from './who-line'

export type RedPartsProps = {
  readonly language: string
  readonly parts: readonly PartChange[]
  readonly who: WhoChanged
  readonly media: Pictures
}

/** Everything beside the text that is not as it was. */
export function RedParts({ parts, who, ...rest }: RedPartsProps) {
  const t = useTranslations('moves')
  if (parts.length === 0) return null
  return (
    <section aria-label={t('review.parts')} className="border-y border-rule py-4">
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[10rem_1fr] sm:gap-y-3">
        {parts.map((change) => (
          <div key={change.part} className="contents">
            <dt className="text-14 text-muted">{t(`parts.${change.part}`)}</dt>
            <dd className="min-w-0 max-w-[68ch] max-sm:pb-2">
              <Part change={change} {...rest} />
              <WhoLine names={who.parts[change.part]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

type PartProps = Pick<RedPartsProps, 'language' | 'media'> & { readonly change: PartChange }

function Part({ change, language, media }: PartProps) {
  const t = useTranslations('moves.review')
  if (change.part === 'leadImage') return <PictureBeside picture={change.picture} media={media} lang={language} />
  return (
    <>
      {change.change === 'reset' ? <p className="text-14 text-amber">{t('reset')}</p> : null}
      {/* Set anew for the language of the piece: a Chinese face would give English quotation marks the width of a character. */}
      <div lang={language} className="font-sans">
        <Stretches stretches={change.stretches} />
      </div>
    </>
  )
}
