import { and, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate, disclaimerText, disclaimerVersion } from '@/db/schema/disclaimers'
import type { NamedWording } from '@/newsroom/disclaimers/lift/folded-wording'
import { CALLED } from '../template-names'
import { inForce } from './in-force'

/** Every approved text in force, in all languages: what a typed notice is compared with. */
export const approvedWordings = (reader: Reader, at: Date): Promise<readonly NamedWording[]> =>
  reader
    .select({
      templateId: disclaimerTemplate.id,
      key: disclaimerTemplate.key,
      kind: disclaimerTemplate.kind,
      ...CALLED,
      text: disclaimerText.text,
    })
    .from(disclaimerTemplate)
    .innerJoin(disclaimerVersion, eq(disclaimerVersion.templateId, disclaimerTemplate.id))
    .innerJoin(disclaimerText, eq(disclaimerText.versionId, disclaimerVersion.id))
    .where(and(inForce(at), eq(disclaimerText.state, 'approved')))
    .orderBy(disclaimerTemplate.key, disclaimerVersion.n, disclaimerText.locale)
