import { heldKeys } from '@/newsroom/preview/held-keys'
import { hashToken } from './token'

/** What is stored of the keys a browser holds for links it has opened; `cookie` is as the browser sent it. */
export const heldHashes = (cookie: string | undefined): readonly string[] =>
  heldKeys(cookie).map(({ key }) => hashToken(key))
