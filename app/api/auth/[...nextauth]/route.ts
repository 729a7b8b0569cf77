import NextAuth from 'next-auth'
import { nobodysContext } from '@/app/context'
import { signInHere } from '@/app/sign-in'
import { SignIn } from '@/commands/sign-in'
import { signOut } from '@/commands/sign-out'
import { landing } from '@/newsroom/people/landing'
import { authOptions } from '@/platform/viewer'

type Route = { params: Promise<{ nextauth: string[] }> }

/** Options are made per request: they need the secret, which the build does not have. */
const answer = (request: Request, route: Route): Promise<Response> =>
  NextAuth(
    authOptions({
      landing,
      signIn: async (credentials) => {
        const parsed = SignIn.safeParse(credentials)
        const result = parsed.success ? await signInHere(parsed.data) : null
        return result?.ok ? result.value.sessionId : null
      },
      signOut: async (sessionId) => {
        await signOut(nobodysContext(), { sessionId })
      },
    }),
  )(request, route)

export { answer as GET, answer as POST }
