import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Db } from '@/db/connect'
import { disclaimerRule, disclaimerTemplate, disclaimerText, disclaimerVersion } from '@/db/schema/disclaimers'
import type { Effect, Removable } from '@/newsroom/disclaimers/kinds'
import type { Locale } from '@/newsroom/language/locales'
import { chief, legal } from '../cast'

const LONG_AGO = new Date('2026-01-01T00:00:00Z')

type Entry = {
  readonly key: string
  readonly text?: string
  readonly removable?: Removable
  readonly requiresAck?: boolean
  /** What a rule asks of every piece whose source is a contributor; null: no rule. */
  readonly effect?: Effect | null
  readonly locale?: Locale
}

/** A book of standing matter with what a test needs in it: written by legal, approved by the chief. */
export const bookOn = (db: Db) => {
  const word = async (templateId: string, n: number, text: string, locale: Locale = 'en'): Promise<string> => {
    const id = randomUUID()
    const own = { id, templateId, n, changeNote: '', effectiveFrom: LONG_AGO, writtenAt: LONG_AGO }
    await db.insert(disclaimerVersion).values({ ...own, state: 'in_review', writtenBy: legal.id })
    await db
      .insert(disclaimerText)
      .values({ versionId: id, locale, text, state: 'approved', writtenBy: legal.id, approvedBy: chief.id })
    await db
      .update(disclaimerVersion)
      .set({ state: 'approved', approvedBy: chief.id, approvedAt: LONG_AGO, contentHash: 'x' })
      .where(eq(disclaimerVersion.id, id))
    return id
  }

  const ask = async (templateId: string, effect: Effect) => {
    const when = { fact: 'sourceType', op: 'eq', value: 'contributor' } as const
    const written = { writtenBy: legal.id, writtenAt: LONG_AGO, writers: [legal.id] }
    const approved = { state: 'approved', approvedBy: chief.id, approvedAt: LONG_AGO } as const
    const own = { id: randomUUID(), templateId, effect, when, priority: 10, effectiveFrom: LONG_AGO }
    await db.insert(disclaimerRule).values({ ...own, ...written, ...approved })
  }

  const add = async (entry: Entry) => {
    const { key, text = `Words of ${key}.`, removable = 'with_reason', requiresAck = false, effect = 'require' } = entry
    const id = randomUUID()
    const own = { id, key, name: key, kind: 'third_party', legalBasis: '', placement: 'bottom' } as const
    await db
      .insert(disclaimerTemplate)
      .values({ ...own, removable, requiresAck, createdBy: legal.id, createdAt: LONG_AGO })
    const versionId = await word(id, 1, text, entry.locale)
    if (effect) await ask(id, effect)
    return { id, versionId }
  }

  return { add, word }
}
