import { Stored, type StoredPicture } from './upload'

/** The pictures this screen knows, by id: what the page brought, what was uploaded, what a merge brought in. */
export type PictureStore = {
  readonly get: (id: string) => StoredPicture | undefined
  readonly add: (picture: StoredPicture) => void
  /** Asks the newsroom for one that is not known here; undefined: there is none. Asked once for each. */
  readonly find: (id: string) => Promise<StoredPicture | undefined>
}

const ask = async (id: string): Promise<StoredPicture | undefined> => {
  const response = await fetch(`/api/media/${encodeURIComponent(id)}`)
  return response.ok ? Stored.safeParse(await response.json()).data : undefined
}

export const pictureStore = (known: Readonly<Record<string, StoredPicture>>): PictureStore => {
  const pictures = new Map(Object.entries(known))
  const asked = new Map<string, Promise<StoredPicture | undefined>>()
  const find = async (id: string) => {
    const found = await ask(id).catch(() => undefined)
    if (found) pictures.set(id, found)
    return found
  }
  return {
    get: (id) => pictures.get(id),
    add: (picture) => pictures.set(picture.id, picture),
    find: (id) => {
      const finding = asked.get(id) ?? find(id)
      asked.set(id, finding)
      return finding
    },
  }
}

/** The file to show at about this width. */
export const pictureAddress = (picture: StoredPicture, width = 960): string => {
  const webp = picture.renditions.filter(({ format }) => format === 'webp')
  const fit = webp.find((rendition) => rendition.width >= width) ?? webp.at(-1)
  return fit ? `/media/${fit.path}` : ''
}
