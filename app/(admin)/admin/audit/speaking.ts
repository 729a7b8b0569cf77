import { getTranslations } from 'next-intl/server'
import type { Speaking } from '@/components/admin/audit-sentence'
import { database } from '@/db/connect'
import { desksByName } from '@/db/queries/people'

/** What it takes to put the record into words, in the viewer's language. */
export const speaking = async (): Promise<Speaking> => {
  const [audit, people, desks] = await Promise.all([
    getTranslations('audit'),
    getTranslations('people'),
    desksByName(database()),
  ])
  return { audit, people, desks }
}
