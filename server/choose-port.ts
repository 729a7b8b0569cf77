import { SetUpFault } from '@/platform/set-up-fault'
import { portIsFree } from './free-port'
import type { Settings } from './settings'

const FIRST = 3000
const LAST = 3099

export const portTaken = (port: number): SetUpFault =>
  new SetUpFault(`Port ${port} is taken by another program. Stop that program, or set PORT to a free one.`)

const nextFree = async (port: number, host: string): Promise<number> => {
  if (await portIsFree(port, host)) return port
  if (port === LAST) throw new SetUpFault(`All ports from ${FIRST} to ${LAST} are taken. Set PORT to a free one.`)
  return nextFree(port + 1, host)
}

/** The port that was asked for, or else the first free one from 3000 on. */
export const choosePort = async ({ PORT, HOST }: Pick<Settings, 'PORT' | 'HOST'>): Promise<number> => {
  if (PORT === undefined) return nextFree(FIRST, HOST)
  if (await portIsFree(PORT, HOST)) return PORT
  throw portTaken(PORT)
}
