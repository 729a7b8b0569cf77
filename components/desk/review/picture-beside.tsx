import { useTranslations } from 'next-intl'
import { pictureAddress } from '@/components/editor/media/picture-store'
import type { StoredPicture } from '@/components/editor/media/upload'
import type { PictureChange } from '@/newsroom/story/picture-change'
import type { Stretch } from '@/newsroom/story/redline'
import { Stretches } from './stretches'

export type Pictures = Readonly<Record<string, StoredPicture>>

type Props = { readonly picture: PictureChange; readonly media: Pictures; readonly lang: string }

/** A picture, small, beside the one it was; then what is said of it, old and new words together. */
export function PictureBeside({ picture: { before, after, lines }, media, lang }: Props) {
  const t = useTranslations('moves.review')
  const isSame = before?.mediaId === after?.mediaId
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-4">
        {before === null || isSame ? null : (
          <Small mediaId={before.mediaId} media={media} label={t(after === null ? 'pictureGone' : 'pictureBefore')} />
        )}
        {after === null ? null : (
          <Small
            mediaId={after.mediaId}
            media={media}
            label={t(isSame ? 'picture' : before === null ? 'pictureNew' : 'pictureNow')}
          />
        )}
      </div>
      <dl className="grid gap-x-4 gap-y-1 font-sans text-14 sm:grid-cols-[7rem_1fr]">
        {lines.map(({ field, stretches }) => (
          <div key={field} className="contents">
            <dt className="text-muted">{t(`lines.${field}`)}</dt>
            <dd>
              <Stretches stretches={stretches} lang={lang} />
            </dd>
          </div>
        ))}
        <Decoration before={before?.decorative === true} after={after?.decorative === true} />
      </dl>
    </div>
  )
}

function Decoration({ before, after }: { readonly before: boolean; readonly after: boolean }) {
  const t = useTranslations('moves.review')
  if (!before && !after) return null
  const kind: Stretch['kind'] = before === after ? 'same' : after ? 'new' : 'gone'
  return (
    <div className="contents">
      <dt className="text-muted">{t('use')}</dt>
      <dd>
        <Stretches stretches={[{ kind, text: t('decorative') }]} />
      </dd>
    </div>
  )
}

type SmallProps = { readonly mediaId: string; readonly media: Pictures; readonly label: string }

/** Its words stand below it; said aloud it is only which of the two it is. */
function Small({ mediaId, media, label }: SmallProps) {
  const t = useTranslations('moves.review')
  const stored = media[mediaId]
  return (
    <figure className="flex w-44 max-w-full flex-col gap-1">
      {stored === undefined ? (
        <p className="border border-rule border-dashed p-4 text-14 text-muted">{t('noPicture')}</p>
      ) : (
        <picture>
          <img
            src={pictureAddress(stored, 320)}
            width={stored.width}
            height={stored.height}
            alt=""
            loading="lazy"
            className="h-auto max-h-44 w-full border border-rule object-contain"
          />
        </picture>
      )}
      <figcaption className="font-sans text-14 text-muted">{label}</figcaption>
    </figure>
  )
}
