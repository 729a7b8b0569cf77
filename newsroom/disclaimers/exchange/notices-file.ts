import { z } from 'zod'
import { LOCALES } from '@/newsroom/language/locales'
import { KINDS, ORIGINS, PLACEMENTS, REMOVABLE } from '../kinds'
import { TemplateName, TemplateNames } from '../parse-names'
import { Handle, TemplateKey } from '../template-key'
import { tidyText } from '../tidy-text'
import { unknownVariables } from '../variables'
import { strangeAddresses } from '../wording/tokens'
import { FileDay, FileRule } from './file-rule'
import { FileStandIns } from './file-stand-ins'

const Text = z.strictObject({
  text: z
    .string()
    .max(8_000)
    .transform(tidyText)
    .refine((text) => text !== '' && unknownVariables(text).length === 0 && strangeAddresses(text).length === 0),
  origin: z.enum(ORIGINS),
})

const FileTemplate = z.strictObject({
  key: TemplateKey,
  kind: z.enum(KINDS),
  name: TemplateName,
  /** None in files from before there were names in languages. */
  names: TemplateNames.default({}),
  legalBasis: z.string().trim().max(1_000),
  placement: z.enum(PLACEMENTS),
  removable: z.enum(REMOVABLE),
  requiresAck: z.boolean(),
  exclusiveGroup: Handle.nullable(),
  /** For colleagues, beside the wording. */
  note: z.string().trim().max(500),
  texts: z.partialRecord(z.enum(LOCALES), Text),
  /** The days of the wording. */
  effectiveFrom: FileDay.default(null),
  effectiveTo: FileDay.default(null),
  standIns: FileStandIns.default([]),
  rules: z.array(FileRule).max(50),
})
export type FileTemplate = z.infer<typeof FileTemplate>

const isOnce = ({ key }: FileTemplate, place: number, all: readonly FileTemplate[]): boolean =>
  all.findIndex((other) => other.key === key) === place

/**
 * Templates and rules as one file. No ids and no people: another house has its own, who approve everything anew. Who keeps
 * a template and answers for its law is named there, too.
 */
export const NoticesFile = z.strictObject({
  format: z.literal('stet-notices/1'),
  templates: z
    .array(FileTemplate)
    .max(500)
    .superRefine((templates, { addIssue }) => {
      for (const [place, template] of templates.entries())
        if (!isOnce(template, place, templates)) addIssue({ code: 'custom', path: [place, 'key'], message: 'twice' })
    }),
})
export type NoticesFile = z.infer<typeof NoticesFile>
