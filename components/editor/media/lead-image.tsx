'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import type { Picture } from '@/newsroom/story/package'
import { LineField } from '../fields/line-field'
import type { Piece } from '../screen/piece'
import { LeadPicture } from './lead-picture'
import type { PictureStore } from './picture-store'
import { PictureUpload } from './picture-upload'

type Props = { readonly piece: Piece; readonly pictures: PictureStore }

/** The picture over the piece, asked for its words as soon as it is there. */
export function LeadImage({ piece, pictures }: Props) {
  const { leadImage } = piece.pkg
  return (
    <div id="field-leadImage" tabIndex={-1} className="margin-stack">
      {leadImage === null ? (
        <NoPicture piece={piece} pictures={pictures} />
      ) : (
        <>
          <LeadPicture key={leadImage.mediaId} picture={leadImage} pictures={pictures} />
          <PictureWords piece={piece} picture={leadImage} />
        </>
      )}
    </div>
  )
}

function NoPicture({ piece: { change, isReadOnly }, pictures }: Props) {
  const words = useTranslations('editor.picture')
  if (isReadOnly) return <p className="text-muted">{words('none')}</p>
  return (
    <PictureUpload
      onPicture={(picture) => {
        pictures.add(picture)
        change({ leadImage: { mediaId: picture.id, alt: '', decorative: false, caption: '', credit: '' } })
      }}
    />
  )
}

const LINES = ['alt', 'caption', 'credit'] as const
const HINTS: Readonly<Record<string, string>> = { alt: 'altHint', credit: 'creditHint' }

function PictureWords({ piece, picture }: { readonly piece: Piece; readonly picture: Picture }) {
  const words = useTranslations('editor.picture')
  const { pkg, change, isReadOnly } = piece
  const set = (part: Partial<Picture>) => change({ leadImage: { ...picture, ...part } })
  const lines = LINES.filter((line) => line !== 'alt' || !picture.decorative)
  return (
    <>
      {lines.map((line) => (
        <LineField
          key={line}
          field={`leadImage.${line}`}
          label={words(line)}
          {...(HINTS[line] === undefined ? {} : { hint: words(HINTS[line]) })}
          value={picture[line]}
          lang={pkg.language}
          isReadOnly={isReadOnly}
          onText={(text) => set({ [line]: text })}
        />
      ))}
      <Checkbox isSelected={picture.decorative} isDisabled={isReadOnly} onChange={(decorative) => set({ decorative })}>
        {words('decorative')}
      </Checkbox>
      {isReadOnly ? null : (
        <Button size="small" onPress={() => change({ leadImage: null })}>
          {words('remove')}
        </Button>
      )}
    </>
  )
}
