import { WallTime } from './wall-time'

/** `2026-11-25T09:30`, as rows keep it beside the zone. */
export const wallText = ({ date, time }: WallTime): string => `${date}T${time}`

/** The way back. Throws on what `wallText` never wrote. */
export const readWallText = (text: string, zone: string): WallTime => {
  const [date, time] = text.split('T')
  return WallTime.parse({ date, time, zone })
}
