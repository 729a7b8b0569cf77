'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { Picture } from '@/newsroom/story/package'
import { type PictureStore, pictureAddress } from './picture-store'
import type { StoredPicture } from './upload'

type Props = { readonly picture: Picture; readonly pictures: PictureStore }

/** The file of the lead image; one that came by a merge is asked for. */
export function LeadPicture({ picture, pictures }: Props) {
  const words = useTranslations('editor.picture')
  const [found, setFound] = useState<StoredPicture | null | undefined>(() => pictures.get(picture.mediaId))
  useEffect(() => {
    if (found === undefined) void pictures.find(picture.mediaId).then((stored) => setFound(stored ?? null))
  }, [found, picture.mediaId, pictures])
  if (found === null) return <p className="text-vermilion">{words('missing')}</p>
  if (found === undefined) return null
  const { width, height } = found
  return (
    <picture>
      <img className="margin-picture" src={pictureAddress(found, 480)} {...{ width, height }} alt={picture.alt} />
    </picture>
  )
}
