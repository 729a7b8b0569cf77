import { setOf } from './any-of'

const COMMON = setOf(`
  the a an this that these those there here it its he she they we you i his her their our my who whom whose which what
  when where why how and but or so yet for from with by to of in on at as about after before since until during under
  over into onto through between against among across near while although though because is are was were be been being
  has have had do does did says said new old other such also now then just even still
`)

/** Words that a capital at the start of a sentence does not make a name. */
export const isCommon = (word: string): boolean => COMMON.has(word)

/** Who is speaking, when no name says it. */
const PRONOUNS = setOf('i we he she they me us him her them 我 你 妳 他 她')
export const isPronoun = (word: string): boolean => PRONOUNS.has(word)
