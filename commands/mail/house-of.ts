import type { Reader } from '@/db/connect'
import { masthead } from '@/db/queries/settings'
import type { House } from './notice-letter'

export const houseOf = async (reader: Reader, origin: string): Promise<House> => ({
  name: (await masthead(reader))?.name ?? 'Stet',
  origin,
})
