import { and, eq, gt, isNull, lte, or } from 'drizzle-orm'
import { disclaimerTemplate, disclaimerVersion } from '@/db/schema/disclaimers'

/** Of a template beside one of its versions: may still be asked for, and worded by this version at `at`. */
export const inForce = (at: Date) =>
  and(
    isNull(disclaimerTemplate.deprecatedAt),
    isNull(disclaimerTemplate.withdrawnAt),
    eq(disclaimerVersion.state, 'approved'),
    lte(disclaimerVersion.effectiveFrom, at),
    or(isNull(disclaimerVersion.effectiveTo), gt(disclaimerVersion.effectiveTo, at)),
  )
