import type { StoredPicture } from './upload'

/** The pictures this screen knows, by id: what the page brought, and what was uploaded since. */
export type PictureStore = {
  readonly get: (id: string) => StoredPicture | undefined
  readonly add: (picture: StoredPicture) => void
}

export const pictureStore = (known: Readonly<Record<string, StoredPicture>>): PictureStore => {
  const pictures = new Map(Object.entries(known))
  return { get: (id) => pictures.get(id), add: (picture) => pictures.set(picture.id, picture) }
}

/** The file to show at about this width. */
export const pictureAddress = (picture: StoredPicture, width = 960): string => {
  const webp = picture.renditions.filter(({ format }) => format === 'webp')
  const fit = webp.find((rendition) => rendition.width >= width) ?? webp.at(-1)
  return fit ? `/media/${fit.path}` : ''
}
