import type { Difference } from '../difference'
import type { PublicPicture } from '../public-text'

const placeOf = ({ field, at }: PublicPicture): string => `${field}/${at ?? ''}`
const words = (picture: PublicPicture | undefined): string => picture?.alt || picture?.caption || picture?.credit || ''

/** Pictures that came, went or gave their place to another; what is said with them is compared as lines. */
export const comparePictures = (
  before: readonly PublicPicture[],
  after: readonly PublicPicture[],
): readonly Difference[] => {
  const [had, has] = [new Set(before.map(({ key }) => key)), new Set(after.map(({ key }) => key))]
  const [gone, fresh] = [before.filter(({ key }) => !has.has(key)), after.filter(({ key }) => !had.has(key))]
  const [left, came] = [gone, fresh].map((some) => new Map(some.map((picture) => [placeOf(picture), picture])))
  const places = new Set([...gone, ...fresh].map(placeOf))
  return [...places].flatMap((place) => {
    const [old, now] = [left?.get(place), came?.get(place)]
    const shown = now ?? old
    if (shown === undefined) return []
    const { field, at } = shown
    return [{ class: 'media' as const, field, at, passage: words(shown), before: words(old), after: words(now) }]
  })
}
