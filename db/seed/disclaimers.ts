import { eq } from 'drizzle-orm'
import type { Tx } from '@/db/connect'
import { auditEntry } from '@/db/schema/audit'
import { disclaimerRule, disclaimerTemplate, disclaimerText, disclaimerVersion } from '@/db/schema/disclaimers'
import { contentHash } from '@/newsroom/disclaimers/content-hash'
import { LOCALES, type PerLocale } from '@/newsroom/language/locales'
import { type SampleTemplate, TEMPLATES } from './disclaimer-templates'
import { TEXTS, type TemplateKey } from './disclaimer-texts'

export type DisclaimerCast = {
  /** Writes every wording. */
  readonly legalId: string
  /** Approves it. */
  readonly chiefId: string
  /** Sets the rules, which Legal approves. */
  readonly adminId: string
  readonly newId: () => string
  readonly at: Date
}

/** One wording on its way from Legal to the Chief. Texts are laid in before the approval, which fixes them. */
type Draft = { readonly templateId: string; readonly key: string; readonly n: number; readonly texts: PerLocale }

const worded = (texts: PerLocale) => LOCALES.map((locale) => ({ locale, text: texts[locale] }))

const writeDraft = async (tx: Tx, { legalId, newId, at }: DisclaimerCast, draft: Draft, changeNote: string) => {
  const id = newId()
  await tx.insert(disclaimerVersion).values({
    id,
    templateId: draft.templateId,
    n: draft.n,
    state: 'in_review',
    changeNote,
    effectiveFrom: at,
    writtenBy: legalId,
    writtenAt: at,
  })
  await tx
    .insert(disclaimerText)
    .values(worded(draft.texts).map((text) => ({ versionId: id, ...text, writtenBy: legalId })))
  return id
}

const approve = async (tx: Tx, { chiefId, at }: DisclaimerCast, versionId: string, draft: Draft) => {
  const hash = contentHash(draft.key, draft.n, worded(draft.texts))
  await tx
    .update(disclaimerText)
    .set({ state: 'approved', approvedBy: chiefId })
    .where(eq(disclaimerText.versionId, versionId))
  await tx
    .update(disclaimerVersion)
    .set({ state: 'approved', approvedBy: chiefId, approvedAt: at, contentHash: hash })
    .where(eq(disclaimerVersion.id, versionId))
}

const tell = async (tx: Tx, cast: DisclaimerCast, templateId: string, versionId: string, ruleId: string) => {
  const { legalId, chiefId, adminId, at } = cast
  const about = { subjectType: 'disclaimer', subjectId: templateId, at } as const
  const version = { versionId, n: 1 }
  await tx.insert(auditEntry).values([
    { ...about, kind: 'addTemplate', actorId: legalId, detail: {} },
    { ...about, kind: 'writeVersion', actorId: legalId, detail: version },
    { ...about, kind: 'submitVersion', actorId: legalId, detail: version },
    { ...about, kind: 'approveVersion', actorId: chiefId, detail: version },
    { ...about, kind: 'addRule', actorId: adminId, detail: { ruleId } },
    { ...about, kind: 'approveRule', actorId: legalId, detail: { ruleId } },
  ])
}

const setUp = async (tx: Tx, cast: DisclaimerCast, key: string, sample: SampleTemplate, texts: PerLocale) => {
  const { legalId, adminId, newId, at } = cast
  const { when, priority, names, ...said } = sample
  const templateId = newId()
  const kept = { names: { en: said.name, ...names }, ownerId: adminId, legalOwnerId: legalId }
  await tx
    .insert(disclaimerTemplate)
    .values({ id: templateId, key, ...said, ...kept, createdBy: legalId, createdAt: at })
  const draft = { templateId, key, n: 1, texts }
  const versionId = await writeDraft(tx, cast, draft, '')
  await approve(tx, cast, versionId, draft)
  const ruleId = newId()
  const written = { writtenBy: adminId, writtenAt: at, writers: [adminId] }
  const approved = { state: 'approved', approvedBy: legalId, approvedAt: at } as const
  const rule = { id: ruleId, templateId, when, priority, effectiveFrom: at, ...written, ...approved }
  await tx.insert(disclaimerRule).values(rule)
  await tell(tx, cast, templateId, versionId, ruleId)
  return templateId
}

const isTemplateKey = (key: string): key is TemplateKey => Object.hasOwn(TEXTS, key)

/** A second wording that waits for the Chief, so that the book has something to read for approval. */
const fileRewording = async (tx: Tx, cast: DisclaimerCast, templateId: string) => {
  const texts = {
    ...TEXTS['ai-assisted'],
    en: 'AI tools helped to prepare parts of this piece. An editor of {{site.name}} checked it and answers for it.',
  }
  const draft = { templateId, key: 'ai-assisted', n: 2, texts }
  const versionId = await writeDraft(tx, cast, draft, 'Says in English who answers for the piece.')
  const about = { subjectType: 'disclaimer', subjectId: templateId, at: cast.at, actorId: cast.legalId } as const
  const detail = { versionId, n: 2 }
  await tx.insert(auditEntry).values([
    { ...about, kind: 'writeVersion', detail },
    { ...about, kind: 'submitVersion', detail },
  ])
}

/** The sample newsroom's book of standing matter: written by Legal, approved by the Chief, in force from `at` on. */
export const seedDisclaimers = async (tx: Tx, cast: DisclaimerCast): Promise<void> => {
  for (const [key, sample] of Object.entries(TEMPLATES)) {
    if (!isTemplateKey(key)) continue
    const templateId = await setUp(tx, cast, key, sample, TEXTS[key])
    if (key === 'ai-assisted') await fileRewording(tx, cast, templateId)
  }
}
