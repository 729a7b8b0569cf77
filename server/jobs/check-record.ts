import { checkAudit } from '@/commands/check-audit'
import type { SystemContext } from '@/commands/context'
import { foundWhole } from '@/newsroom/audit/audit-check'
import { readHeads } from '@/newsroom/audit/read-heads'
import { headsFile, keptHeads } from '@/platform/audit-heads'
import { auditKey } from '@/platform/audit-key'
import { log } from '@/platform/log'

/** Follows the whole audit trail and holds it against every head that was kept. */
export const checkRecord = async (context: SystemContext): Promise<void> => {
  const checked = await checkAudit(context, 'all', readHeads(await keptHeads(), auditKey()))
  if (!checked.ok || foundWhole(checked.value)) return
  log().error({ ...checked.value, heads: headsFile() }, 'the audit trail is not whole; see `npm run audit:verify`')
}
