import { z } from 'zod'
import { isReservedSegment } from '@/newsroom/article/reserved-paths'

/** One line of any script, without control characters. */
const line = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u)

export const HouseName = line(80).min(1)
/** Where to write about rights: an address or a page, as notices name it. */
export const RightsContact = line(200)
export const SectionName = line(40).min(1)

/** A word of an address: lower case letters, digits and single hyphens. */
export const Slug = z
  .string()
  .trim()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** The first word of a section's addresses, so none of the newsroom's own. */
export const SectionSlug = Slug.refine((slug) => !isReservedSegment(slug))

export const PerLocaleNames = z.object({ en: SectionName, 'zh-Hant': SectionName, 'zh-Hans': SectionName })

const ItemName = line(120).min(1)

/** What somebody confirms by hand, in a few words. */
export const ItemNames = z.object({ en: ItemName, 'zh-Hant': ItemName, 'zh-Hans': ItemName })

const FooterText = z
  .string()
  .trim()
  .max(2_000)
  .transform((text) => text.replaceAll('\r\n', '\n'))
export const Footer = z.object({ en: FooterText, 'zh-Hant': FooterText, 'zh-Hans': FooterText })
