import { element } from './element'
import { type PictureStore, pictureAddress } from './picture-store'
import type { StoredPicture } from './upload'

export type PictureFrame = {
  readonly parts: readonly HTMLElement[]
  readonly show: (mediaId: string, alt: string) => void
}

/** A picture's file on the page, or a sentence in its place when the newsroom does not have it. */
export const pictureFrame = (pictures: PictureStore, missing: string): PictureFrame => {
  const image = element('img', { attrs: { draggable: 'false', contenteditable: 'false' } })
  const gone = element('p', { class: 'copy-picture-gone', text: missing, attrs: { contenteditable: 'false' } })
  let shown = ''

  const put = (picture: StoredPicture | undefined) => {
    image.hidden = picture === undefined
    gone.hidden = picture !== undefined
    if (picture === undefined) return
    const address = pictureAddress(picture)
    if (image.getAttribute('src') !== address) image.src = address
    Object.assign(image, { width: picture.width, height: picture.height })
  }
  const find = (mediaId: string) => {
    image.hidden = true
    gone.hidden = true
    void pictures.find(mediaId).then((found) => {
      if (shown === mediaId) put(found)
    })
  }
  return {
    parts: [image, gone],
    show: (mediaId, alt) => {
      image.alt = alt
      if (shown === mediaId) return
      shown = mediaId
      const known = pictures.get(mediaId)
      if (known === undefined) find(mediaId)
      else put(known)
    },
  }
}
