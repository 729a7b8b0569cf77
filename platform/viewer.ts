import type { AuthOptions } from 'next-auth'
import { decode, encode } from 'next-auth/jwt'
import CredentialsProvider from 'next-auth/providers/credentials'
import { z } from 'zod'

/** The one importer of next-auth: who is asking, as far as a cookie can say. It points at a session row, no more. */

/** Seconds a session lives at most; it also ends after `IDLE_SECONDS` without a request. */
export const SESSION_SECONDS = 7 * 24 * 60 * 60
export const IDLE_SECONDS = 12 * 60 * 60

export const isSecure = (): boolean => process.env.STET_URL?.startsWith('https://') ?? false

const secret = (): string => {
  const value = process.env.NEXTAUTH_SECRET
  if (!value) throw new Error('NEXTAUTH_SECRET is not set; the server sets it before anything asks.')
  return value
}

/** `__Host-` pins the cookie to this host and to https, so it cannot be set from a neighbour. */
export const sessionCookie = () => ({
  name: isSecure() ? '__Host-stet' : 'stet',
  options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() } as const,
})

export const deviceCookie = () => ({
  name: isSecure() ? '__Host-device' : 'device',
  options: { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(), maxAge: 365 * 24 * 60 * 60 } as const,
})

const SESSION_SALT = 'stet session'
const DEVICE_SALT = 'stet device'
const Sealed = z.object({ sid: z.uuid() })
const Device = z.object({ device: z.uuid(), accounts: z.array(z.string()).max(8) })
export type Device = z.infer<typeof Device>

/** The cookie's value for a session row: encrypted, and good for nothing but finding the row. */
export const sealSession = (sid: string): Promise<string> =>
  encode({ token: { sid }, secret: secret(), maxAge: SESSION_SECONDS, salt: SESSION_SALT })

const open = async (value: string, salt: string): Promise<unknown> => {
  try {
    return await decode({ token: value, secret: secret(), salt })
  } catch {
    // A forged, cut, expired or foreign token is no token; it is never worth a 500.
    return null
  }
}

/** The id of the session row a cookie points at, or null. */
export const openSession = async (value: string | undefined): Promise<string | null> => {
  const parsed = Sealed.safeParse(value ? await open(value, SESSION_SALT) : null)
  return parsed.success ? parsed.data.sid : null
}

/** Remembers that these accounts once signed in on this device: a stranger's guesses do not lock them out here. */
export const sealDevice = (device: Device): Promise<string> =>
  encode({ token: device, secret: secret(), maxAge: deviceCookie().options.maxAge, salt: DEVICE_SALT })

export const openDevice = async (value: string | undefined): Promise<Device | null> => {
  const parsed = Device.safeParse(value ? await open(value, DEVICE_SALT) : null)
  return parsed.success ? parsed.data : null
}

export type Doors = {
  /** The id of the new session row, or null: wrong, throttled or busy look alike here. */
  readonly signIn: (credentials: { email: string; password: string }) => Promise<string | null>
  readonly signOut: (sid: string) => Promise<void>
  /** Turns whatever `callbackUrl` holds into a path of our own. */
  readonly landing: (url: string) => string
}

const Credentials = z.object({ email: z.string().max(320), password: z.string().max(1024) })

/** next-auth for signing in and out. No callback touches the database, so none can throw and clear the cookie. */
export const authOptions = (doors: Doors): AuthOptions => ({
  secret: secret(),
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
  pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
  useSecureCookies: isSecure(),
  cookies: { sessionToken: sessionCookie() },
  jwt: {
    encode: ({ token }) => sealSession(String(token?.sid)),
    decode: async ({ token }) => {
      const sid = await openSession(token)
      return sid ? { sid } : null
    },
  },
  providers: [
    CredentialsProvider({
      credentials: { email: { type: 'email' }, password: { type: 'password' } },
      authorize: async (raw) => {
        const credentials = Credentials.safeParse(raw)
        const sid = credentials.success ? await doors.signIn(credentials.data) : null
        return sid ? { id: sid } : null
      },
    }),
  ],
  callbacks: {
    // `session` of an update is the client's own body: neither callback reads it.
    jwt: ({ token, user }) => ({ sid: user ? user.id : token.sid }),
    session: ({ session }) => ({ expires: session.expires }),
    redirect: ({ url, baseUrl }) => baseUrl + doors.landing(url),
  },
  events: {
    signOut: async ({ token }) => {
      const parsed = Sealed.safeParse(token)
      if (parsed.success) await doors.signOut(parsed.data.sid)
    },
  },
})
