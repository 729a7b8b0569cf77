import { and, eq, gt, isNull, lte, notExists, or } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate, disclaimerVersion } from '@/db/schema/disclaimers'
import { person } from '@/db/schema/people'
import type { NamedTemplate } from '@/newsroom/disclaimers/template-name'
import type { Locale } from '@/newsroom/language/locales'
import { can } from '@/newsroom/policy/can'
import { grantsColumn } from '../notifications/grants-column'
import { readGrants } from '../people'
import { successor } from './successor'

/** Something about a template that whoever looks after it, or answers for its law, should hear. */
export type OwnerToTell = {
  readonly about: 'review' | 'ending'
  /** Names the event. */
  readonly subject: string
  readonly person: {
    readonly id: string
    readonly email: string
    readonly name: string
    readonly language: Locale
    readonly timeZone: string
  }
  readonly template: NamedTemplate & { readonly key: string }
  readonly at: Date
}

const OWNER = {
  id: person.id,
  email: person.email,
  name: person.name,
  language: person.language,
  timeZone: person.timeZone,
  grants: grantsColumn,
} as const

const ownsIt = and(
  or(eq(person.id, disclaimerTemplate.ownerId), eq(person.id, disclaimerTemplate.legalOwnerId)),
  isNull(person.deactivatedAt),
)

const inUse = isNull(disclaimerTemplate.withdrawnAt)

/** Templates whose review is due at `at`, with their owners. */
const reviewsDue = (reader: Reader, at: Date) =>
  reader
    .select({ template: disclaimerTemplate, at: disclaimerTemplate.reviewBy, person: OWNER })
    .from(disclaimerTemplate)
    .innerJoin(person, ownsIt)
    .where(and(inUse, lte(disclaimerTemplate.reviewBy, at)))

/** Versions that end between two moments with none to take their place, with the owners of their templates. */
const versionsEnding = (reader: Reader, from: Date, until: Date) =>
  reader
    .select({
      template: disclaimerTemplate,
      versionId: disclaimerVersion.id,
      at: disclaimerVersion.effectiveTo,
      person: OWNER,
    })
    .from(disclaimerVersion)
    .innerJoin(disclaimerTemplate, eq(disclaimerTemplate.id, disclaimerVersion.templateId))
    .innerJoin(person, ownsIt)
    .where(
      and(
        inUse,
        eq(disclaimerVersion.state, 'approved'),
        gt(disclaimerVersion.effectiveTo, from),
        lte(disclaimerVersion.effectiveTo, until),
        notExists(successor(reader)),
      ),
    )

/** Who is to hear what at `at`: only people who are here and may read the book. */
export const ownersToTell = async (
  reader: Reader,
  { at, until }: { readonly at: Date; readonly until: Date },
): Promise<readonly OwnerToTell[]> => {
  const due = (await reviewsDue(reader, at)).map((row) => ({
    ...row,
    about: 'review' as const,
    subject: `${row.template.id}:${row.at?.getTime()}`,
  }))
  const ending = (await versionsEnding(reader, at, until)).map(({ versionId, ...row }) => ({
    ...row,
    about: 'ending' as const,
    subject: versionId,
  }))
  return [...due, ...ending].flatMap(({ template: { key, name, names }, person: owner, at: when, ...event }) => {
    const { grants, ...who } = owner
    if (when === null || !can({ ...who, grants: readGrants(grants) }, 'disclaimer.read')) return []
    return [{ ...event, person: who, template: { key, name, names }, at: when }]
  })
}
