import { toSimplified } from '@/newsroom/story/to-simplified'
import { toGbk } from './gbk'

/** The 3,755 characters of everyday writing: the first level of GB/T 2312, lead bytes B0 to D7. */
export const isCommon = (character: string): boolean => {
  const [lead = 0, trail = 0] = toGbk(toSimplified(character)) ?? []
  return lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1
}
