import type { Reader } from '@/db/connect'
import type { Work } from '@/db/queries/lock-edition'
import { newsroom } from '@/db/schema/newsroom'
import type { Issue } from '@/newsroom/issue'
import type { OnFailure } from '@/newsroom/machine-check/check'
import { checkIssues } from '@/newsroom/machine-check/check-issues'
import { checkOf } from './check-of'

/** What the house does while the machine cannot check. */
export const onMachineFailure = async (reader: Reader): Promise<OnFailure> => {
  const [house] = await reader.select({ machineFailure: newsroom.machineFailure }).from(newsroom)
  return house?.machineFailure ?? 'stop'
}

/** What of the machine check stands in the way of the head. */
export const machineIssues = async (
  reader: Reader,
  own: Pick<Work, 'edition' | 'head'>,
  at: Date,
): Promise<readonly Issue[]> => {
  const { check } = await checkOf(reader, own, at)
  return checkIssues(check, check.state === 'not_run' ? await onMachineFailure(reader) : 'stop')
}
