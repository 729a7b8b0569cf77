import { and, eq, gt, isNull, lte, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Reader } from '@/db/connect'
import { disclaimerVersion } from '@/db/schema/disclaimers'

const next = alias(disclaimerVersion, 'next_version')

/** An approved version that is there at the end of the row's version and after it. */
export const successor = (reader: Reader) =>
  reader
    .select({ one: sql`1` })
    .from(next)
    .where(
      and(
        eq(next.templateId, disclaimerVersion.templateId),
        eq(next.state, 'approved'),
        sql`${next.id} <> ${disclaimerVersion.id}`,
        lte(next.effectiveFrom, disclaimerVersion.effectiveTo),
        or(isNull(next.effectiveTo), gt(next.effectiveTo, disclaimerVersion.effectiveTo)),
      ),
    )
