import { asc } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import type { Book, BookEntry, VersionOnScreen } from '@/newsroom/disclaimers/on-screen'
import { isEffective } from '@/newsroom/disclaimers/standing-matter'
import type { Actor } from '@/newsroom/people/actor'
import { can } from '@/newsroom/policy/can'
import { rulesOf, shelfNames } from './disclaimer-rules'
import { liveCounts } from './disclaimer-use'
import { versionsOf } from './disclaimer-versions'

/** Of versions sorted newest first, the one that pieces carry at `at`. */
export const versionInForce = (versions: readonly VersionOnScreen[], at: Date): VersionOnScreen | undefined =>
  versions.find((version) => version.state === 'approved' && isEffective(version, at))

const nextAfter = (newest: VersionOnScreen | undefined, inForce: VersionOnScreen | undefined): BookEntry['next'] =>
  newest && inForce && newest.n > inForce.n
    ? { n: newest.n, state: newest.state, effectiveFrom: newest.effectiveFrom }
    : null

const shown = (versions: readonly VersionOnScreen[], at: Date) => {
  const inForce = versionInForce(versions, at)
  const wording = inForce ?? versions[0]
  return {
    wording: wording ? { n: wording.n, state: wording.state, texts: wording.texts } : null,
    isInForce: inForce !== undefined,
    next: nextAfter(versions[0], inForce),
  }
}

/** The whole book of standing matter; null for those who may not read it. Withdrawn pages stand last. */
export const disclaimerBook = async (reader: Reader, actor: Actor, at: Date): Promise<Book | null> => {
  if (!can(actor, 'disclaimer.read')) return null
  const templates = await reader.select().from(disclaimerTemplate).orderBy(asc(disclaimerTemplate.name))
  const ids = templates.map(({ id }) => id)
  const versions = Map.groupBy(await versionsOf(reader, ids), ({ templateId }) => templateId)
  const rules = Map.groupBy(await rulesOf(reader, actor, templates, at), ({ templateId }) => templateId)
  const counts = await liveCounts(reader)
  const entries = templates.map(({ id, key, name, names, kind, placement, withdrawnAt }) => ({
    id,
    key,
    name,
    names,
    kind,
    placement,
    isWithdrawn: withdrawnAt !== null,
    ...shown(versions.get(id) ?? [], at),
    livePieces: counts.get(id) ?? 0,
    rules: rules.get(id) ?? [],
  }))
  return {
    entries: entries.toSorted((a, b) => Number(a.isWithdrawn) - Number(b.isWithdrawn)),
    shelves: await shelfNames(reader),
    mayWrite: can(actor, 'disclaimer.write'),
  }
}
