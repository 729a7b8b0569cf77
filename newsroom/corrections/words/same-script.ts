import { Converter } from 'opencc-js/t2cn'
import { toSimplified } from '@/newsroom/story/to-simplified'

/** Forms of Hong Kong and Taiwan (衞, 著), which the general table leaves as they are. */
const REGIONS = (['hk', 'tw'] as const).map((from) => Converter({ from, to: 'cn' }))

const folded = (text: string): string => REGIONS.reduce((so, convert) => convert(so), toSimplified(text))

/** Are these the same words in another script or another form of the characters: 舘 and 館, 髮 and 發? */
export const sameButForScript = (one: string, other: string): boolean => folded(one) === folded(other)

/** Characters often typed for one another that leave the meaning as it was. */
const CONFUSED = [
  '的地得',
  '在再',
  '做作',
  '帐账',
  '象像',
  '既即',
  '坐座',
  '已己',
  '戴带',
  '以已',
  '记纪',
  '练炼',
  '园圆',
]

export const areConfused = (one: string, other: string): boolean => {
  const [a, b] = [toSimplified(one), toSimplified(other)]
  return CONFUSED.some((group) => group.includes(a) && group.includes(b))
}
