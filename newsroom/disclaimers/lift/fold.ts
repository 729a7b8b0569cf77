import { toSimplified } from '@/newsroom/story/to-simplified'
import { withoutGlosses } from './without-glosses'

const NOT_WORDS = /[^\p{L}\p{N}]+/gu

/** The same letters, whatever script, width and punctuation they were set in. For comparing only. */
export const fold = (text: string): string =>
  toSimplified(withoutGlosses(text)).normalize('NFKC').toLowerCase().replace(NOT_WORDS, '')
