import type { ArticleImage } from '@/newsroom/article/article'
import type { Rendition } from '@/newsroom/media/rendition'

const address = ({ path }: Rendition) => `/media/${path}`

const srcSet = (renditions: readonly Rendition[]) =>
  renditions.map((rendition) => `${address(rendition)} ${rendition.width}w`).join(', ')

/** Width the picture is shown at, for the browser to choose a file by. */
export const SIZES = {
  copy: '(min-width:42rem) 40rem, 100vw',
  wide: '(min-width:64rem) 52rem, 100vw',
  thumb: '10rem',
  third: '(min-width:60rem) 24rem, 100vw',
} as const

export type PictureProps = {
  readonly image: ArticleImage
  /** Empty for a decorative picture. */
  readonly alt: string
  readonly sizes: keyof typeof SIZES
  /** The first picture of a page is fetched at once, the others when the reader comes near. */
  readonly first?: boolean
}

/** AVIF and WebP with JPEG for the rest; dimensions always, so that nothing on the page moves. */
export const ArticlePicture = ({ image, alt, sizes, first = false }: PictureProps) => {
  const of = (format: Rendition['format']) =>
    image.renditions.filter((rendition) => rendition.format === format).toSorted((a, b) => a.width - b.width)
  const jpegs = of('jpeg')
  const widest = jpegs.at(-1)
  if (!widest) return null
  const when = first ? ({ fetchPriority: 'high' } as const) : ({ loading: 'lazy', decoding: 'async' } as const)
  return (
    <picture>
      {(['avif', 'webp'] as const).map((format) => {
        const files = of(format)
        return files.length > 0 ? (
          <source key={format} type={`image/${format}`} srcSet={srcSet(files)} sizes={SIZES[sizes]} />
        ) : null
      })}
      <img
        src={address(widest)}
        srcSet={srcSet(jpegs)}
        sizes={SIZES[sizes]}
        width={image.width}
        height={image.height}
        alt={alt}
        {...when}
      />
    </picture>
  )
}
