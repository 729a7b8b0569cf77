import type { Reader } from '@/db/connect'
import { disclaimerTemplate } from '@/db/schema/disclaimers'

/** What each template is called, by its key; a key nobody knows any more stands for itself. */
export const templateNames = async (reader: Reader): Promise<(key: string) => string> => {
  const rows = await reader
    .select({ key: disclaimerTemplate.key, name: disclaimerTemplate.name })
    .from(disclaimerTemplate)
  const names = new Map(rows.map(({ key, name }) => [key, name]))
  return (key) => names.get(key) ?? key
}
