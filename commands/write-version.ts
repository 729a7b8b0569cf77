import { and, desc, eq, notInArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { disclaimerText, disclaimerVersion } from '@/db/schema/disclaimers'
import { ORIGINS, type Origin } from '@/newsroom/disclaimers/kinds'
import { tidyText } from '@/newsroom/disclaimers/tidy-text'
import { unknownVariables } from '@/newsroom/disclaimers/variables'
import { strangeAddresses } from '@/newsroom/disclaimers/wording/tokens'
import { isLocale, LOCALES, type Locale } from '@/newsroom/language/locales'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import type { Context } from './context'
import { lockTemplate } from './lock-template'
import { record } from './record'

export const WriteVersion = z.object({
  templateId: z.uuid(),
  /** A language that is absent or blank has no text in this version. */
  texts: z.partialRecord(z.enum(LOCALES), z.string().max(8_000).transform(tidyText)),
  /** How a text came about; one that says nothing was written by whoever sends it. */
  origins: z.partialRecord(z.enum(LOCALES), z.enum(ORIGINS)).optional(),
  changeNote: z.string().trim().max(500),
  /** Null: from its approval on. */
  effectiveFrom: z.coerce.date().nullable(),
  effectiveTo: z.coerce.date().nullable(),
  /** When the draft on the writer's screen was last written; null when there was none. */
  basedOn: z.coerce.date().nullable(),
})
export type WriteVersion = z.infer<typeof WriteVersion>

type Wording = { readonly locale: Locale; readonly text: string; readonly origin: Origin }
type Hand = Pick<Context, 'actor' | 'newId'> & { readonly at: Date }
type Version = typeof disclaimerVersion.$inferSelect

const wordings = ({ texts, origins }: Pick<WriteVersion, 'texts' | 'origins'>): readonly Wording[] =>
  Object.entries(texts).flatMap(([locale, text]) =>
    isLocale(locale) && text ? [{ locale, text, origin: origins?.[locale] ?? 'authored' }] : [],
  )

const faultIn = (input: WriteVersion) => {
  const { effectiveFrom, effectiveTo } = input
  const strange = wordings(input).find(({ text }) => unknownVariables(text).length > 0)
  if (strange) return invalid(`texts.${strange.locale}`, 'unknownVariable')
  const leading = wordings(input).find(({ text }) => strangeAddresses(text).length > 0)
  if (leading) return invalid(`texts.${leading.locale}`, 'strangeAddress')
  if (effectiveTo && effectiveFrom && effectiveTo <= effectiveFrom) return invalid('effectiveTo', 'beforeStart')
  return null
}

const newest = async (tx: Tx, templateId: string) => {
  const ofTemplate = eq(disclaimerVersion.templateId, templateId)
  const [version] = await tx.select().from(disclaimerVersion).where(ofTemplate).orderBy(desc(disclaimerVersion.n))
  return version
}

/** What stands against writing now: the newest version is being reviewed, or the draft is not the one that was seen. */
const stale = (version: Version | undefined, basedOn: Date | null) => {
  if (version?.state === 'in_review') return refused({ kind: 'wrongState', state: 'in_review' })
  const draftAt = version?.state === 'draft' ? version.writtenAt : null
  return draftAt?.getTime() === basedOn?.getTime() ? null : invalid('texts', 'changedMeanwhile')
}

const writeTexts = async (tx: Tx, versionId: string, writtenBy: string, texts: readonly Wording[]) => {
  const kept = texts.map(({ locale }) => locale)
  const ofVersion = eq(disclaimerText.versionId, versionId)
  await tx.delete(disclaimerText).where(and(ofVersion, notInArray(disclaimerText.locale, kept)))
  const before = new Map((await tx.select().from(disclaimerText).where(ofVersion)).map((row) => [row.locale, row]))
  const changed = texts.filter(({ locale, text, origin }) => {
    const old = before.get(locale)
    return old?.text !== text || old.origin !== origin
  })
  if (changed.length === 0) return
  await tx
    .insert(disclaimerText)
    .values(changed.map((wording) => ({ versionId, ...wording, writtenBy })))
    .onConflictDoUpdate({
      target: [disclaimerText.versionId, disclaimerText.locale],
      set: { text: sql`excluded.text`, origin: sql`excluded.origin`, writtenBy: sql`excluded.written_by` },
    })
}

/** The open draft, said anew, or the next version. */
const openDraft = async (tx: Tx, latest: Version | undefined, input: WriteVersion, { actor, newId, at }: Hand) => {
  const said = {
    changeNote: input.changeNote,
    effectiveFrom: input.effectiveFrom ?? at,
    effectiveTo: input.effectiveTo,
    writtenAt: at,
  }
  if (latest?.state === 'draft') {
    await tx.update(disclaimerVersion).set(said).where(eq(disclaimerVersion.id, latest.id))
    return { id: latest.id, n: latest.n }
  }
  const next = { id: newId(), n: (latest?.n ?? 0) + 1 }
  const { templateId } = input
  await tx.insert(disclaimerVersion).values({ ...next, ...said, templateId, state: 'draft', writtenBy: actor.id })
  return next
}

/**
 * Writes the draft of a template: the open draft when there is one, else the next version. Refuses while a version is
 * in review, and when somebody else wrote the draft since it was read.
 */
export const writeVersion = async (
  context: Context,
  input: WriteVersion,
): Promise<Result<{ versionId: string; n: number; writtenAt: Date }>> => {
  const { actor } = context
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  const fault = faultIn(input)
  if (fault) return fault
  return context.db.transaction(async (tx) => {
    const template = await lockTemplate(tx, input.templateId)
    if (!template) return refused({ kind: 'notFound' })
    if (template.withdrawnAt) return refused({ kind: 'wrongState', state: 'withdrawn' })
    const latest = await newest(tx, template.id)
    const objection = stale(latest, input.basedOn)
    if (objection) return objection
    const at = context.now()
    const { id, n } = await openDraft(tx, latest, input, { ...context, at })
    const texts = wordings(input)
    await writeTexts(tx, id, actor.id, texts)
    await record(tx, actor, at, {
      kind: 'writeVersion',
      subjectType: 'disclaimer',
      subjectId: template.id,
      detail: { versionId: id, n, locales: texts.map(({ locale }) => locale) },
    })
    return done({ versionId: id, n, writtenAt: at })
  })
}
