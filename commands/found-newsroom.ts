import { z } from 'zod'
import type { Tx } from '@/db/connect'
import { openInvitation } from '@/db/queries/invitations'
import { newsroom, section } from '@/db/schema/newsroom'
import { desk, person } from '@/db/schema/people'
import { LOCALES, type Locale, type PerLocale } from '@/newsroom/language/locales'
import { Email } from '@/newsroom/people/email'
import { PersonName } from '@/newsroom/people/known-name'
import { knownWords, passwordFault } from '@/newsroom/people/password-rules'
import { personSlug } from '@/newsroom/people/person-slug'
import { TimeZone } from '@/newsroom/people/time-zone'
import { done, invalid, type Result, refused } from '@/newsroom/result'
import { HouseName, SectionName, SectionSlug } from '@/newsroom/settings/names'
import { hashPassword } from '@/platform/password'
import { claimInvitation } from './claim-invitation'
import type { Context } from './context'
import { type Origin, openSession } from './open-session'
import { record } from './record'
import { renewChrome } from './renew-chrome'
import { writeGrants } from './write-grants'

export const FoundNewsroom = z.object({
  token: z.string().max(100),
  house: HouseName,
  language: z.enum(LOCALES),
  timeZone: TimeZone,
  sectionName: SectionName,
  sectionSlug: SectionSlug,
  name: PersonName,
  email: Email,
  password: z.string().max(1024),
})
export type FoundNewsroom = z.infer<typeof FoundNewsroom> & Origin

/** The first step of an empty house: its name, a desk, a section and the owner, who is admin and chief. */
export const foundNewsroom = async (
  context: Context<null>,
  input: FoundNewsroom,
): Promise<Result<{ sessionId: string; email: string }>> => {
  const { db, now } = context
  const open = await openInvitation(db, input.token, now())
  if (open?.purpose !== 'owner') return refused({ kind: 'notFound' })
  const fault = passwordFault(input.password, knownWords(input))
  if (fault) return invalid('password', fault)
  const passwordHash = await hashPassword(input.password)
  return db.transaction(async (tx) => {
    const at = now()
    if (!(await claimInvitation(tx, open.id, at)) || !(await writeHouse(tx, input, at))) {
      return refused({ kind: 'notFound' })
    }
    await writeFirstSection(tx, context, input)
    const ownerId = await writeOwner(tx, context, input, passwordHash)
    await renewChrome(tx, at)
    await record(tx, { id: ownerId }, at, { kind: 'foundNewsroom', subjectType: 'newsroom', subjectId: null })
    return done({ email: input.email, ...(await openSession(tx, context, ownerId, input)) })
  })
}

const everywhere = (text: string): PerLocale =>
  ({ en: text, 'zh-Hant': text, 'zh-Hans': text }) satisfies Record<Locale, string>

/** False when somebody else founded it first: there is one row or none. */
const writeHouse = async (tx: Tx, { house, language, timeZone }: FoundNewsroom, at: Date): Promise<boolean> => {
  const written = await tx
    .insert(newsroom)
    .values({ name: house, language, timeZone, footer: everywhere(''), updatedAt: at })
    .onConflictDoNothing()
    .returning({ only: newsroom.only })
  return written.length === 1
}

const writeFirstSection = async (tx: Tx, { newId }: Context<null>, input: FoundNewsroom): Promise<void> => {
  const deskId = newId()
  await tx.insert(desk).values({ id: deskId, key: input.sectionSlug, name: input.sectionName })
  await tx.insert(section).values({
    id: newId(),
    slug: input.sectionSlug,
    names: everywhere(input.sectionName),
    deskId,
    position: 1,
  })
}

const writeOwner = async (
  tx: Tx,
  { now, newId }: Context<null>,
  { name, email, language, timeZone }: FoundNewsroom,
  passwordHash: string,
): Promise<string> => {
  const id = newId()
  const slug = personSlug(name)
  await tx.insert(person).values({ id, name, email, slug, passwordHash, language, timeZone, createdAt: now() })
  await writeGrants(tx, newId, id, [
    { role: 'chief', deskId: null },
    { role: 'admin', deskId: null },
  ])
  return id
}
