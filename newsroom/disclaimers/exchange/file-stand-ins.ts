import { z } from 'zod'
import { LOCALES } from '@/newsroom/language/locales'

const FileStandIn = z
  .strictObject({
    /** The language that has no text of its own. */
    locale: z.enum(LOCALES),
    standIn: z.enum(LOCALES),
  })
  .refine(({ locale, standIn }) => locale !== standIn, { path: ['standIn'] })
export type FileStandIn = z.infer<typeof FileStandIn>

const isOnce = ({ locale, standIn }: FileStandIn, place: number, all: readonly FileStandIn[]): boolean =>
  all.findIndex((other) => other.locale === locale && other.standIn === standIn) === place

/** Languages that stand in for others, in the order in which they count. */
export const FileStandIns = z
  .array(FileStandIn)
  .max(LOCALES.length * (LOCALES.length - 1))
  .refine((all) => all.every(isOnce))
