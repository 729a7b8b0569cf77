import { z } from 'zod'
import { LOCALES } from '@/newsroom/language/locales'
import { JURISDICTIONS } from '@/newsroom/story/jurisdictions'
import { EFFECTS, KINDS, ORIGINS, PLACEMENTS, REMOVABLE } from '../kinds'
import { ConditionSchema } from '../parse-condition'
import { Handle, TemplateKey } from '../template-key'
import { tidyText } from '../tidy-text'
import { unknownVariables } from '../variables'

const Text = z.strictObject({
  text: z
    .string()
    .max(8_000)
    .transform(tidyText)
    .refine((text) => text !== '' && unknownVariables(text).length === 0),
  origin: z.enum(ORIGINS),
})

const FileRule = z.strictObject({
  effect: z.enum(EFFECTS),
  when: ConditionSchema,
  /** None: for pieces meant for anywhere. */
  jurisdictions: z.array(z.enum(JURISDICTIONS)).max(JURISDICTIONS.length),
  /** Null: where the template stands. */
  placement: z.enum(PLACEMENTS).nullable(),
  priority: z.int().min(0).max(1_000),
  /** Null: for good. */
  effectiveTo: z.iso.datetime().nullable(),
})
export type FileRule = z.infer<typeof FileRule>

const FileTemplate = z.strictObject({
  key: TemplateKey,
  kind: z.enum(KINDS),
  name: z.string().trim().min(1).max(120),
  legalBasis: z.string().trim().max(1_000),
  placement: z.enum(PLACEMENTS),
  removable: z.enum(REMOVABLE),
  requiresAck: z.boolean(),
  exclusiveGroup: Handle.nullable(),
  /** For colleagues, beside the wording. */
  note: z.string().trim().max(500),
  texts: z.partialRecord(z.enum(LOCALES), Text),
  rules: z.array(FileRule).max(50),
})
export type FileTemplate = z.infer<typeof FileTemplate>

const isOnce = ({ key }: FileTemplate, place: number, all: readonly FileTemplate[]): boolean =>
  all.findIndex((other) => other.key === key) === place

/** Templates and rules as one file. No ids and no people: another house has its own, and approves everything anew. */
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
