import { z } from 'zod'
import { LOCALES } from '@/newsroom/language/locales'
import { compileTerm } from './compile-term'
import { CATEGORIES, FORMS, LEVELS } from './levels'

/** Longest text of a term, in code points; most terms a version has. Both keep the check linear and fast. */
export const MOST_POINTS = 60
export const MOST_TERMS = 2_000

const day = z.coerce.date().nullable()

/** One line of a list. Null dates: from ever, for ever. A null locale: in every language. */
export const Term = z
  .object({
    text: z.string().trim().min(1).max(240),
    form: z.enum(FORMS),
    category: z.enum(CATEGORIES),
    level: z.enum(LEVELS),
    replacement: z.string().trim().max(120),
    locale: z.enum(LOCALES).nullable(),
    validFrom: day,
    validTo: day,
    /** Who answers for it, in words. */
    owner: z.string().trim().max(80),
    note: z.string().trim().max(300),
  })
  .refine(({ text }) => [...text].length <= MOST_POINTS, { path: ['text'], error: 'long' })
  .refine((term) => compileTerm(term) !== null, { path: ['text'], error: 'pattern' })
  .refine(({ validFrom, validTo }) => !validFrom || !validTo || validFrom < validTo, {
    path: ['validTo'],
    error: 'beforeStart',
  })

export type Term = Readonly<z.infer<typeof Term>>

/** Does the term speak of this language, at this moment? `validTo` itself is past. */
export const inForce = ({ locale, validFrom, validTo }: Term, language: string, at: Date): boolean =>
  (locale === null || locale === language) && (!validFrom || validFrom <= at) && (!validTo || at < validTo)
