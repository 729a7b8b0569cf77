import { eq } from 'drizzle-orm'
import { approveVersion } from '@/commands/approve-version'
import { submitVersion } from '@/commands/submit-version'
import { WriteVersion, writeVersion } from '@/commands/write-version'
import { disclaimerPage } from '@/db/queries/disclaimer-page'
import { disclaimerTemplate } from '@/db/schema/disclaimers'
import { chief, legal } from '../cast'
import type { deskOn } from './desk'

type Desk = ReturnType<typeof deskOn>

/** New words for templates of the book: legal writes them, the chief approves them. */
export const wordingOn = (desk: Desk) => {
  const { db } = desk

  const templateId = async (key: string): Promise<string> => {
    const [row] = await db.select().from(disclaimerTemplate).where(eq(disclaimerTemplate.key, key))
    if (!row) throw new Error(`no template ${key}`)
    return row.id
  }

  const submitted = async (key: string, en: string, effectiveTo: Date | null = null): Promise<string> => {
    const dates = { changeNote: '', effectiveFrom: null, effectiveTo, basedOn: null }
    const words = WriteVersion.parse({ templateId: await templateId(key), texts: { en }, ...dates })
    const written = await writeVersion(desk.as(legal), words)
    if (!written.ok) throw new Error(`writing refused: ${JSON.stringify(written.refusal)}`)
    await submitVersion(desk.as(legal), { versionId: written.value.versionId })
    return written.value.versionId
  }

  const approved = async (key: string, en: string, effectiveTo: Date | null = null): Promise<string> => {
    const versionId = await submitted(key, en, effectiveTo)
    const shown = await disclaimerPage(db, chief, key, desk.clock.now)
    const made = await approveVersion(desk.as(chief), { versionId, seen: shown?.review?.seen ?? '' })
    if (!made.ok) throw new Error(`approval refused: ${JSON.stringify(made.refusal)}`)
    return versionId
  }

  return { templateId, submitted, approved }
}
