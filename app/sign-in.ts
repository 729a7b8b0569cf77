import { randomUUID } from 'node:crypto'
import { cookies } from 'next/headers'
import { type SignIn, signIn } from '@/commands/sign-in'
import type { Result } from '@/newsroom/result'
import { accountKey } from '@/platform/throttle'
import { deviceCookie, openDevice, SESSION_SECONDS, sealDevice, sealSession, sessionCookie } from '@/platform/viewer'
import { nobodysContext } from './context'
import { requestOrigin } from './origin'

const REMEMBERED = 8

/** Gives this browser the cookie that points at a session row. */
export const keepSession = async (sessionId: string): Promise<void> => {
  const { name, options } = sessionCookie()
  ;(await cookies()).set(name, await sealSession(sessionId), { ...options, maxAge: SESSION_SECONDS })
}

export const dropSession = async (): Promise<void> => {
  const { name, options } = sessionCookie()
  ;(await cookies()).set(name, '', { ...options, maxAge: 0 })
}

/** From now on this browser is known to the account: strangers' wrong guesses elsewhere do not slow it down. */
export const rememberDevice = async (email: string): Promise<void> => {
  const { name, options } = deviceCookie()
  const jar = await cookies()
  const known = await openDevice(jar.get(name)?.value)
  const accounts = [...new Set([accountKey(email), ...(known?.accounts ?? [])])].slice(0, REMEMBERED)
  jar.set(name, await sealDevice({ device: known?.device ?? randomUUID(), accounts }), options)
}

const knownDevice = async (email: string): Promise<string | null> => {
  const known = await openDevice((await cookies()).get(deviceCookie().name)?.value)
  return known?.accounts.includes(accountKey(email)) ? known.device : null
}

/** Signs in from this request; both doors, the form and next-auth's own, come through here. */
export const signInHere = async (
  credentials: Pick<SignIn, 'email' | 'password'>,
): Promise<Result<{ sessionId: string }>> => {
  const [origin, deviceId] = await Promise.all([requestOrigin(), knownDevice(credentials.email)])
  const result = await signIn(nobodysContext(), { ...credentials, ...origin, deviceId })
  if (result.ok) await rememberDevice(credentials.email)
  return result
}
