import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { sessionLines } from '@/app/session-lines'
import { mustView } from '@/app/viewer'
import { DeactivateDialog } from '@/components/admin/deactivate-dialog'
import { grantWords } from '@/components/admin/grant-words'
import { InvitationPart } from '@/components/admin/invitation-part'
import { Part } from '@/components/admin/part'
import { PersonButton } from '@/components/admin/person-button'
import { PersonForm } from '@/components/admin/person-form'
import { RolesForm } from '@/components/admin/roles-form'
import { SessionList } from '@/components/admin/session-list'
import { formatsIn } from '@/components/ui/formats'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { desksByName } from '@/db/queries/people'
import { colleagues, personSheet } from '@/db/queries/person'
import { deactivate, inviteAgain, reactivate, savePerson, saveRoles, signOutEverywhere, takeBack } from '../actions'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('people'))('title') })

export default async function PersonPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const viewer = await mustView()
  const id = z.uuid().safeParse((await params).id)
  const person = id.success ? await personSheet(database(), viewer, id.data) : null
  if (!person) notFound()
  const [words, desks, others, sessions] = await Promise.all([
    getTranslations('people'),
    desksByName(database()),
    colleagues(database(), viewer, person.id),
    sessionLines(viewer, person.id),
  ])
  const format = formatsIn(viewer.language, viewer.timeZone)
  const roles = grantWords(words, desks, person.grants, (names) => format.list(names))
  const since = person.deactivatedAt && format.dateTime(person.deactivatedAt, { dateStyle: 'long' })
  return (
    <Page
      title={person.name}
      back={{ href: '/admin/people', label: words('person.back') }}
      lede={since ? words('reactivate.since', { since }) : roles.join(' · ') || words('noRole')}
    >
      <p className="flex flex-wrap gap-x-6 gap-y-1 text-14">
        <Link href={`/admin/audit?person=${person.id}`} className="link target">
          {words('person.did')}
        </Link>
        <Link href={`/admin/audit?subject=person&about=${person.id}`} className="link target">
          {words('person.trail')}
        </Link>
      </p>
      {person.state === 'invited' ? (
        <Part title={words('states.invited')}>
          <InvitationPart
            person={person}
            isOpen={person.invitedUntil !== null}
            again={inviteAgain}
            takeBack={takeBack}
          />
        </Part>
      ) : null}
      <Part title={words('person.roles')} note={words('person.rolesNote')}>
        <RolesForm personId={person.id} grants={person.grants} desks={desks} action={saveRoles} />
      </Part>
      <Part title={words('person.profile')} note={words('person.authorPage', { path: `/people/${person.slug}` })}>
        <PersonForm person={person} action={savePerson} />
      </Part>
      <Part title={words('person.sessions')}>
        {sessions.length > 0 ? (
          <>
            <SessionList sessions={sessions} end={() => null} />
            <PersonButton personId={person.id} label={words('person.endAll')} action={signOutEverywhere} />
          </>
        ) : (
          <p className="text-muted">{words('person.noSessions')}</p>
        )}
      </Part>
      {person.state === 'deactivated' ? (
        <Part title={words('reactivate.open')} note={words('reactivate.note')}>
          <PersonButton personId={person.id} label={words('reactivate.open')} action={reactivate} />
        </Part>
      ) : (
        <Part title={words('deactivate.open')} note={words('deactivate.note')}>
          <DeactivateDialog
            person={person}
            sessions={sessions.length}
            stories={person.storiesInWork}
            colleagues={others}
            action={deactivate}
          />
        </Part>
      )}
    </Page>
  )
}
