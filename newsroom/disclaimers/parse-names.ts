import { z } from 'zod'
import { LOCALES } from '@/newsroom/language/locales'

/** What a template may be called, in whatever language. */
export const TemplateName = z.string().trim().min(1).max(120)

/** Its names by language, as forms and files give them; blank ones are left out before. */
export const TemplateNames = z.partialRecord(z.enum(LOCALES), TemplateName)
