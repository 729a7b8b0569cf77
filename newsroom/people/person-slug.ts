import slugify from '@sindresorhus/slugify'
import { pinyin } from 'pinyin-pro'

const HAN = /\p{Script=Han}+/gu

/** The address of an author page. A name given in both scripts goes by its Latin one; a Chinese one by its sound. */
export const personSlug = (name: string): string => {
  const latin = slugify(name.replace(HAN, ' '))
  if (latin) return latin
  return slugify(pinyin(name, { toneType: 'none', surname: 'head', nonZh: 'consecutive' })) || 'author'
}
