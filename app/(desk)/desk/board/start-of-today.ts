import { database } from '@/db/connect'
import { masthead } from '@/db/queries/settings'
import { dayOf, startOfDay } from '@/newsroom/time/start-of-day'

/** When the day began by the newsroom's clock. */
export const startOfToday = async (): Promise<Date> => {
  const now = new Date()
  const zone = (await masthead(database()))?.timeZone ?? 'UTC'
  return startOfDay(dayOf(now, zone), zone) ?? now
}
