import { z } from 'zod'
import { isCleanText } from '@/newsroom/copy/clean-text'

const Text = z
  .string()
  .trim()
  .min(1)
  .max(2_000)
  .transform((text) => text.replaceAll('\r\n', '\n'))
  .refine(isCleanText)

/** What the house declares, in each of its languages. */
export const DeclarationTexts = z.object({ en: Text, 'zh-Hant': Text, 'zh-Hans': Text })

/** The law it is made under, as lawyers cite it: theirs to change. */
export const DeclarationReference = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .refine((text) => isCleanText(text) && !text.includes('\n'))

/** What the first declaration of a house starts from. */
export const EMFA_REFERENCE = 'Regulation (EU) 2024/1083 (EMFA), Art. 18; guidelines OJ C/2026/901'

export const DECLARATION_STATES = ['waiting', 'inForce', 'replaced', 'withdrawn', 'returned'] as const
export type DeclarationState = (typeof DECLARATION_STATES)[number]

type Row = { readonly n: number; readonly confirmedAt: Date | null; readonly endedAt: Date | null }

/** `newest`: the number of the newest that was ever confirmed; once that is withdrawn, none before it comes back. */
export const declarationState = ({ n, confirmedAt, endedAt }: Row, newest: number): DeclarationState => {
  if (endedAt !== null) return confirmedAt === null ? 'returned' : 'withdrawn'
  if (confirmedAt === null) return 'waiting'
  return n === newest ? 'inForce' : 'replaced'
}
