import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { disclaimerRule, disclaimerTemplate } from '@/db/schema/disclaimers'
import { section, topic } from '@/db/schema/newsroom'
import type { FileRule } from '@/newsroom/disclaimers/exchange/file-rule'
import { type FileTemplate, NoticesFile } from '@/newsroom/disclaimers/exchange/notices-file'
import type { TakenIn } from '@/newsroom/disclaimers/exchange/taken-in'
import { mustAnswer } from '@/newsroom/disclaimers/must-answer'
import { shelvesAsked } from '@/newsroom/disclaimers/shelves-asked'
import { can } from '@/newsroom/policy/can'
import { done, type Result, refused } from '@/newsroom/result'
import type { Context } from '../context'
import { type Entry, recordEach } from '../record'
import { type Drafted, startOf, type Writing } from './drafted'
import { tellTakenIn } from './tell-taken-in'
import { writeStandIns } from './write-stand-ins'
import { writeWordings } from './write-wordings'

export const TakeInNotices = z.object({ file: NoticesFile })
export type TakeInNotices = z.infer<typeof TakeInNotices>

const shelvesHere = async (tx: Tx) => {
  const sections = await tx.select({ slug: section.slug }).from(section)
  const topics = await tx.select({ slug: topic.slug }).from(topic)
  const known = new Set([
    ...sections.map(({ slug }) => `section ${slug}`),
    ...topics.map(({ slug }) => `topics ${slug}`),
  ])
  return ({ when }: FileRule): boolean => shelvesAsked(when).every(({ fact, slug }) => known.has(`${fact} ${slug}`))
}

type DraftedRule = FileRule & { readonly id: string; readonly templateId: string }

const addTemplates = async (tx: Tx, templates: readonly FileTemplate[], { actor, newId, at }: Writing) => {
  const values = templates.map(
    ({ key, kind, name, names, legalBasis, placement, removable, requiresAck, exclusiveGroup }) => ({
      ...{ key, kind, name, names, legalBasis, placement, removable, requiresAck, exclusiveGroup },
      ...{ id: newId(), createdBy: actor.id, createdAt: at },
    }),
  )
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

const writeRules = async (tx: Tx, rules: readonly DraftedRule[], { actor, at }: Writing): Promise<void> => {
  if (rules.length === 0) return
  const written = { writtenBy: actor.id, writtenAt: at, writers: [actor.id] }
  await tx.insert(disclaimerRule).values(
    rules.map((rule) => ({
      ...{ ...rule, ...written, effectiveFrom: startOf(rule, at) },
      effectiveTo: rule.effectiveTo === null ? null : new Date(rule.effectiveTo),
    })),
  )
}

const entry = (kind: Entry['kind'], templateId: string, detail: Entry['detail']): Entry => ({
  ...{ kind, subjectType: 'disclaimer', subjectId: templateId },
  detail: { ...detail, from: 'stet-notices/1' },
})

/** Only a legal owner could let it in; what comes from a file has none, so that it waits for one to be named. */
const waitsForOwner = (drafted: readonly Drafted[]) => {
  const templates = new Map(drafted.map((template) => [template.id, template]))
  return (rule: DraftedRule): boolean => {
    const template = templates.get(rule.templateId)
    return template !== undefined && mustAnswer(rule, { ...template, legalOwnerId: null }) !== null
  }
}

/**
 * Takes templates and rules from a file into the book, as drafts alone: each wording, each stand-in and each rule counts
 * once a second person has approved it here. What the book has already under the same key stays as it is.
 */
export const takeInNotices = async (
  context: Context,
  { file: { templates } }: TakeInNotices,
): Promise<Result<TakenIn>> => {
  const { actor } = context
  if (!can(actor, 'disclaimer.write')) return refused({ kind: 'forbidden', because: 'role' })
  return context.db.transaction(async (tx) => {
    const writing = { actor, newId: context.newId, at: context.now() }
    const drafted = await addTemplates(tx, templates, writing)
    const worded = await writeWordings(tx, drafted, writing)
    const standIns = await writeStandIns(tx, drafted, writing)
    const isKnown = await shelvesHere(tx)
    const asked = drafted.flatMap(({ id: templateId, rules }) =>
      rules.map((rule): DraftedRule => ({ ...rule, id: context.newId(), templateId })),
    )
    const isOver = ({ effectiveTo }: FileRule) => effectiveTo !== null && new Date(effectiveTo) <= writing.at
    const rules = asked.filter((rule) => isKnown(rule) && !isOver(rule))
    await writeRules(tx, rules, writing)
    await recordEach(tx, actor, writing.at, [
      ...drafted.map(({ id, key, kind, name, names }) => entry('addTemplate', id, { key, kind, name, names })),
      ...worded.map(({ id, versionId, texts }) =>
        entry('writeVersion', id, { versionId, n: 1, locales: Object.keys(texts) }),
      ),
      ...standIns.map(({ id: standInId, templateId, locale, standIn }) =>
        entry('addStandIn', templateId, { standInId, locale, standIn }),
      ),
      ...rules.map(({ id: ruleId, templateId, effect, when }) =>
        entry('addRule', templateId, { ruleId, effect, when }),
      ),
    ])
    const added = drafted.map(({ key }) => key)
    const kept = templates.map(({ key }) => key).filter((key) => !added.includes(key))
    const awaitOwner = rules.filter(waitsForOwner(drafted)).length
    await tellTakenIn(tx, { count: drafted.length, left: awaitOwner }, writing)
    return done({ added, kept, leftOut: asked.length - rules.length, awaitOwner })
  })
}
