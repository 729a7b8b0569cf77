import { and, eq } from 'drizzle-orm'
import type { Reader } from '@/db/connect'
import { disclaimerTemplate, disclaimerVersion } from '@/db/schema/disclaimers'
import { isEffective, type Template } from '@/newsroom/disclaimers/standing-matter'
import { standingMatter } from '../standing-matter'

/** A template with one version alone, the one that live pieces are brought to. */
export type Target = { readonly template: Template; readonly versionId: string; readonly contentHash: string }

type Asked = { readonly templateId: string; readonly n: number; readonly at: Date }

/** Null unless that version is approved, in force, and its template still in use: nothing else goes on a live page. */
export const reissueTarget = async (reader: Reader, { templateId, n, at }: Asked): Promise<Target | null> => {
  const [version] = await reader
    .select({ id: disclaimerVersion.id, contentHash: disclaimerVersion.contentHash })
    .from(disclaimerVersion)
    .innerJoin(disclaimerTemplate, eq(disclaimerTemplate.id, disclaimerVersion.templateId))
    .where(
      and(
        eq(disclaimerVersion.templateId, templateId),
        eq(disclaimerVersion.n, n),
        eq(disclaimerVersion.state, 'approved'),
      ),
    )
  const { templates } = await standingMatter(reader, at, [templateId])
  const template = templates.find(({ id }) => id === templateId)
  const versions = template?.versions.filter((own) => own.id === version?.id && isEffective(own, at)) ?? []
  if (!template || !version?.contentHash || versions.length === 0) return null
  return { template: { ...template, versions }, versionId: version.id, contentHash: version.contentHash }
}
