import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { disclaimerRule, disclaimerTemplate, disclaimerText, disclaimerVersion } from '@/db/schema/disclaimers'
import { section, topic } from '@/db/schema/newsroom'
import { type FileRule, type FileTemplate, NoticesFile } from '@/newsroom/disclaimers/exchange/notices-file'
import type { TakenIn } from '@/newsroom/disclaimers/exchange/taken-in'
import { mustAnswer } from '@/newsroom/disclaimers/must-answer'
import { shelvesAsked } from '@/newsroom/disclaimers/shelves-asked'
import { isLocale } from '@/newsroom/language/locales'
import { can } from '@/newsroom/policy/can'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { type Entry, recordEach } from '../record'

export const TakeInNotices = z.object({ file: NoticesFile })
export type TakeInNotices = z.infer<typeof TakeInNotices>

/** A rule that only a legal owner could let in: what comes from a file has none. */
const faultIn = (templates: readonly FileTemplate[]) => {
  for (const [place, { removable, rules }] of templates.entries()) {
    const barred = rules.findIndex((rule) => mustAnswer(rule, { id: '', removable, legalOwnerId: null }) !== null)
    if (barred >= 0) return invalid(`file.templates.${place}.rules.${barred}.effect`, 'noLegalOwner')
  }
  return null
}

const shelvesHere = async (tx: Tx) => {
  const sections = await tx.select({ slug: section.slug }).from(section)
  const topics = await tx.select({ slug: topic.slug }).from(topic)
  const known = new Set([
    ...sections.map(({ slug }) => `section ${slug}`),
    ...topics.map(({ slug }) => `topics ${slug}`),
  ])
  return ({ when }: FileRule): boolean => shelvesAsked(when).every(({ fact, slug }) => known.has(`${fact} ${slug}`))
}

type Writing = Pick<Context, 'actor' | 'newId'> & { readonly at: Date }
type Drafted = FileTemplate & { readonly id: string; readonly versionId: string }
type DraftedRule = FileRule & { readonly id: string; readonly templateId: string }

const addTemplates = async (tx: Tx, templates: readonly FileTemplate[], { actor, newId, at }: Writing) => {
  const values = templates.map(({ texts: _texts, rules: _rules, note: _note, ...template }) => ({
    ...template,
    ...{ id: newId(), createdBy: actor.id, createdAt: at },
  }))
  if (values.length === 0) return []
  const { id, key } = disclaimerTemplate
  const added = await tx
    .insert(disclaimerTemplate)
    .values(values)
    .onConflictDoNothing({ target: key })
    .returning({ id, key })
  const ids = new Map(added.map((row) => [row.key, row.id]))
  return templates.flatMap((template): Drafted[] => {
    const templateId = ids.get(template.key)
    return templateId ? [{ ...template, id: templateId, versionId: newId() }] : []
  })
}

const writeWordings = async (tx: Tx, drafted: readonly Drafted[], { actor, at }: Writing) => {
  const worded = drafted.filter(({ texts }) => Object.keys(texts).length > 0)
  if (worded.length === 0) return []
  const writtenBy = actor.id
  await tx.insert(disclaimerVersion).values(
    worded.map(({ id: templateId, versionId: id, note: changeNote }) => ({
      ...{ id, templateId, n: 1, state: 'draft' as const, changeNote, effectiveFrom: at, writtenBy, writtenAt: at },
    })),
  )
  await tx
    .insert(disclaimerText)
    .values(
      worded.flatMap(({ versionId, texts }) =>
        Object.entries(texts).flatMap(([locale, text]) =>
          isLocale(locale) && text ? [{ versionId, locale, ...text, writtenBy }] : [],
        ),
      ),
    )
  return worded
}

const writeRules = async (tx: Tx, rules: readonly DraftedRule[], { actor, at }: Writing): Promise<void> => {
  if (rules.length === 0) return
  const written = { effectiveFrom: at, writtenBy: actor.id, writtenAt: at, writers: [actor.id] }
  await tx.insert(disclaimerRule).values(
    rules.map(({ effectiveTo, ...rule }) => ({
      ...{ ...rule, ...written, effectiveTo: effectiveTo === null ? null : new Date(effectiveTo) },
    })),
  )
}

const entry = (
  kind: 'addTemplate' | 'writeVersion' | 'addRule',
  templateId: string,
  detail: Entry['detail'],
): Entry => ({
  ...{ kind, subjectType: 'disclaimer', subjectId: templateId },
  detail: { ...detail, from: 'stet-notices/1' },
})

/**
 * Takes templates and rules from a file into the book, as drafts alone: each wording and each rule counts once a second
 * person has approved it here. What the book has already under the same key stays as it is.
 */
export const takeInNotices = async (
  context: Context,
  { file: { templates } }: TakeInNotices,
): Promise<Result<TakenIn>> => {
  const { actor } = context
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  const fault = faultIn(templates)
  if (fault) return fault
  return context.db.transaction(async (tx) => {
    const writing = { actor, newId: context.newId, at: context.now() }
    const drafted = await addTemplates(tx, templates, writing)
    const worded = await writeWordings(tx, drafted, writing)
    const isKnown = await shelvesHere(tx)
    const asked = drafted.flatMap(({ id: templateId, rules }) =>
      rules.map((rule): DraftedRule => ({ ...rule, id: context.newId(), templateId })),
    )
    const isOver = ({ effectiveTo }: FileRule) => effectiveTo !== null && new Date(effectiveTo) <= writing.at
    const rules = asked.filter((rule) => isKnown(rule) && !isOver(rule))
    await writeRules(tx, rules, writing)
    await recordEach(tx, actor, writing.at, [
      ...drafted.map(({ id, key, kind, name }) => entry('addTemplate', id, { key, kind, name })),
      ...worded.map(({ id, versionId, texts }) =>
        entry('writeVersion', id, { versionId, n: 1, locales: Object.keys(texts) }),
      ),
      ...rules.map(({ id: ruleId, templateId, effect, when }) =>
        entry('addRule', templateId, { ruleId, effect, when }),
      ),
    ])
    const added = drafted.map(({ key }) => key)
    const kept = templates.map(({ key }) => key).filter((key) => !added.includes(key))
    return done({ added, kept, leftOut: asked.length - rules.length })
  })
}
