import type { Tx } from '@/db/connect'
import { disclaimerText, disclaimerVersion } from '@/db/schema/disclaimers'
import { isLocale } from '@/newsroom/language/locales'
import { type Drafted, startOf, type Writing } from './drafted'

/**
 * The wording of each template as the draft of its first version, on its own days; answers with those that have one. A
 * wording that is over by now keeps its last day, so that whoever approves it has to say another.
 */
export const writeWordings = async (tx: Tx, drafted: readonly Drafted[], { actor, at }: Writing) => {
  const worded = drafted.filter(({ texts }) => Object.keys(texts).length > 0)
  if (worded.length === 0) return []
  const writtenBy = actor.id
  await tx.insert(disclaimerVersion).values(
    worded.map(({ id: templateId, versionId: id, note: changeNote, effectiveTo, ...template }) => ({
      ...{ id, templateId, n: 1, state: 'draft' as const, changeNote, writtenBy, writtenAt: at },
      effectiveFrom: startOf(template, at),
      effectiveTo: effectiveTo === null ? null : new Date(effectiveTo),
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
