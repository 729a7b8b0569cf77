/** One file of a picture: format and width in pixels; `path` is below the media folder and safe in an address. */
export type Rendition = {
  readonly format: 'avif' | 'webp' | 'jpeg'
  readonly width: number
  readonly height: number
  readonly path: string
  readonly bytes: number
}
