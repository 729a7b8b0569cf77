import { heldKeys } from '@/newsroom/preview/held-keys'
import { LOOK_MS } from '@/newsroom/preview/shown'
import { hashToken } from './token'
import { isSecure } from './viewer'

/** Holds the keys of links for outsiders that this browser has opened. */
export const lookCookie = () => ({
  name: isSecure() ? '__Host-look' : 'look',
  options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(), maxAge: LOOK_MS / 1000 } as const,
})

/** What is stored of the keys in the cookie. */
export const heldHashes = (cookie: string | undefined): readonly string[] =>
  heldKeys(cookie).map(({ key }) => hashToken(key))
