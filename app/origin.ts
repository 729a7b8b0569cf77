import { headers } from 'next/headers'
import type { Origin } from '@/commands/open-session'

/** Where this request comes from. Our own server overwrites `x-stet-address`; nothing a client sends is believed. */
export const requestOrigin = async (): Promise<Origin> => {
  const sent = await headers()
  return { address: sent.get('x-stet-address') ?? 'unknown', device: sent.get('user-agent') ?? '' }
}

/** The address of this newsroom as readers know it, from the settings of the server and never from a request. */
export const publicOrigin = (): string => {
  const url = process.env.STET_URL
  if (!url) throw new Error('STET_URL is not set; the server sets it before anything asks.')
  return new URL(url).origin
}
