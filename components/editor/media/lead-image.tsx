'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { Picture } from '@/newsroom/story/package'
import { LineField } from '../fields/line-field'
import type { Piece } from '../screen/piece'
import type { PictureStore } from './picture-store'
import { pictureAddress } from './picture-store'
import { PictureUpload } from './picture-upload'

type Props = { readonly piece: Piece; readonly pictures: PictureStore }

/** The picture over the piece, asked for its words as soon as it is there. */
export function LeadImage({ piece: { pkg, change, isReadOnly }, pictures }: Props) {
  const words = useTranslations('editor.picture')
  const { leadImage, language } = pkg
  if (leadImage === null) {
    const put = (mediaId: string) =>
      change({ leadImage: { mediaId, alt: '', decorative: false, caption: '', credit: '' } })
    return (
      <div id="field-leadImage" tabIndex={-1}>
        {isReadOnly ? (
          <p className="text-muted">{words('none')}</p>
        ) : (
          <PictureUpload
            onPicture={(picture) => {
              pictures.add(picture)
              put(picture.id)
            }}
          />
        )}
      </div>
    )
  }
  const set = (part: Partial<Picture>) => change({ leadImage: { ...leadImage, ...part } })
  const stored = pictures.get(leadImage.mediaId)
  return (
    <div id="field-leadImage" tabIndex={-1} className="margin-stack">
      {stored ? (
        <picture>
          <img
            className="margin-picture"
            src={pictureAddress(stored, 480)}
            width={stored.width}
            height={stored.height}
            alt={leadImage.alt}
          />
        </picture>
      ) : (
        <p className="text-vermilion">{words('missing')}</p>
      )}
      {leadImage.decorative ? null : (
        <LineField
          field="leadImage.alt"
          label={words('alt')}
          hint={words('altHint')}
          value={leadImage.alt}
          lang={language}
          isReadOnly={isReadOnly}
          onText={(alt) => set({ alt })}
        />
      )}
      <label className="margin-tick">
        <input
          type="checkbox"
          checked={leadImage.decorative}
          disabled={isReadOnly}
          onChange={(event) => set({ decorative: event.target.checked })}
        />
        {words('decorative')}
      </label>
      <LineField
        field="leadImage.caption"
        label={words('caption')}
        value={leadImage.caption}
        lang={language}
        isReadOnly={isReadOnly}
        onText={(caption) => set({ caption })}
      />
      <LineField
        field="leadImage.credit"
        label={words('credit')}
        hint={words('creditHint')}
        value={leadImage.credit}
        lang={language}
        isReadOnly={isReadOnly}
        onText={(credit) => set({ credit })}
      />
      {isReadOnly ? null : (
        <Button size="small" onPress={() => change({ leadImage: null })}>
          {words('remove')}
        </Button>
      )}
    </div>
  )
}
