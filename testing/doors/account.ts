import { anybody, type Doors, person } from './door'

const OWN_ACCOUNT = person('account.own: the session says whose')

/** Coming in, and what is one’s own. */
export const ACCOUNT: Doors = {
  'api/auth/[...nextauth]/route.ts': {
    GET: anybody('next-auth; no session is given out'),
    POST: anybody('next-auth with its own token; sign-in is throttled'),
  },
  'api/events/route.ts': {
    GET: person('the session, again before each hint; of a story only while story.read, and never a word of it'),
  },
  '(door)/sign-in/actions.ts': { submitSignIn: anybody('throttled; one answer for every wrong pair') },
  '(door)/invite/[token]/actions.ts': {
    join: anybody('the token, hashed and single-use'),
    found: anybody('the token, hashed and single-use; one newsroom'),
  },
  '(desk)/preference-actions.ts': { remember: anybody('a cookie of this browser; the language also of one’s account') },
  '(desk)/account/actions.ts': {
    saveProfile: OWN_ACCOUNT,
    saveMailChoice: OWN_ACCOUNT,
    savePassword: person('account.own, with the present password; throttled'),
    endOwnSession: person('account.own of the session’s person, else absent'),
    endOtherSessions: OWN_ACCOUNT,
    leave: OWN_ACCOUNT,
  },
  '(desk)/desk/notifications/[id]/route.ts': { GET: person('account.own of the notification, else absent') },
  '(desk)/desk/notifications/actions.ts': {
    markReadAction: person('account.own of the notification, else absent'),
    markAllReadAction: OWN_ACCOUNT,
  },
}
