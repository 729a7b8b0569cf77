import type { Kind } from '../kinds'
import { fold } from './fold'

/** Three house patterns, by what each cannot do without; folded. The more telling ones first. */
const WORDINGS: readonly { readonly kind: Kind; readonly says: RegExp }[] = [
  { kind: 'third_party', says: /信息存储服务|用户上传|(?:合作伙伴|第三方|自媒体).{0,12}(?:供稿|投稿|提供)/u },
  { kind: 'republication_credit', says: /(?:传递|传播)(?:更多)?信息.{0,4}目的/u },
  { kind: 'licence', says: /注明来源.*(?:未经|转载)|未经.{0,8}(?:许可|授权|允许).{0,10}转载/u },
  { kind: 'third_party', says: /(?:supplied|provided|contributed)by.{0,60}(?:information|views|opinions)/u },
]

/** What such a wording is usually about; null: a person has to say. */
export const kindOfWording = (text: string): Kind | null => {
  const folded = fold(text)
  return WORDINGS.find(({ says }) => says.test(folded))?.kind ?? null
}
