import type { Locator } from '@playwright/test'
import { type WallTime, wallTimeOf } from '@/newsroom/time/wall-time'
import type { Colleague } from './colleagues'

/** What the clock of the sample house shows so many seconds from now; seconds are dropped. */
export const houseTimeIn = (seconds: number): WallTime =>
  wallTimeOf(new Date(Date.now() + seconds * 1_000), 'Asia/Taipei')

/** Fills the first time that a dialog asks for, in the zone it offers. */
export const fillTime = async ({ words }: Colleague, dialog: Locator, { date, time }: WallTime): Promise<void> => {
  await dialog.getByLabel(words('moves.time.date'), { exact: true }).first().fill(date)
  await dialog.getByLabel(words('moves.time.time'), { exact: true }).first().fill(time)
}
