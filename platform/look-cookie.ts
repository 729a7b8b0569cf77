import { LOOK_MS } from '@/newsroom/preview/shown'
import { isSecure } from './viewer'

/** Holds the keys of links for outsiders that this browser has opened; see `newsroom/preview/held-keys`. */
export const lookCookie = () => ({
  name: isSecure() ? '__Host-look' : 'look',
  options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(), maxAge: LOOK_MS / 1000 } as const,
})
