import { getTranslations } from 'next-intl/server'
import { database } from '@/db/connect'
import { storyChoices } from '@/db/queries/story-choices'
import { templateNames } from '@/db/queries/template-names'
import type { Locale } from '@/newsroom/language/locales'
import type { PartNames } from '@/newsroom/story/part-texts'
import { declaredLines } from './declared-lines'

/** Words for the ids in a package, in the viewer's language. */
export const partNames = async (language: Locale, sectionIds: readonly (string | null)[]): Promise<PartNames> => {
  const [moves, sources, details, corrections, placements, evidence] = [
    await getTranslations('moves'),
    await getTranslations('sources'),
    await getTranslations('editor.details'),
    await getTranslations('corrections'),
    await getTranslations('disclaimers.placements'),
    await getTranslations('evidence'),
  ]
  const choices = await storyChoices(database(), sectionIds.find((id) => id !== null) ?? null)
  const named = (shelves: typeof choices.sections) => (id: string) =>
    shelves.find((shelf) => shelf.id === id)?.names[language] ?? id
  return {
    section: named(choices.sections),
    topic: named(choices.topics),
    sourceType: (type) => sources(type),
    language: (written) => details(`languages.${written}`),
    notice: await templateNames(database(), language),
    placement: (placement) => placements(placement),
    kind: (kind) => moves(`kinds.${kind}`),
    aiGrade: (grade) => evidence(`grades.${grade}`),
    declared: declaredLines(await getTranslations('disclaimers.declared')),
    prompter: (id) => choices.people.find((person) => person.id === id)?.name ?? id,
    severity: (severity) => corrections(`severities.${severity}`),
    place: (place) => corrections(`places.${place}`),
    foundBy: (by) => corrections(`foundBy.${by}`),
    supersedes: (n) => moves('review.supersedes', { n }),
  }
}
