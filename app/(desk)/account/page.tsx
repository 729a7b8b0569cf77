import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { sessionLines } from '@/app/session-lines'
import { mustView } from '@/app/viewer'
import { MailChoiceForm } from '@/components/admin/mail-choice-form'
import { Part } from '@/components/admin/part'
import { PasswordForm } from '@/components/admin/password-form'
import { ProfileForm } from '@/components/admin/profile-form'
import { SessionList } from '@/components/admin/session-list'
import { Button } from '@/components/ui/button'
import { Page } from '@/components/ui/page'
import { database } from '@/db/connect'
import { mailTiming } from '@/db/queries/notifications/preferences'
import { TIME_ZONES } from '@/newsroom/people/time-zone'
import { endOtherSessions, endOwnSession, leave, saveMailChoice, savePassword, saveProfile } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('account'))('title') })

export default async function AccountPage() {
  const viewer = await mustView()
  const [words, notifications, sessions, choices] = await Promise.all([
    getTranslations('account'),
    getTranslations('notifications'),
    sessionLines(viewer, viewer.id),
    mailTiming(database(), viewer),
  ])
  const { name, email, language, timeZone } = viewer
  return (
    <Page
      title={words('title')}
      action={
        <form action={leave}>
          <Button type="submit">{words('signOut')}</Button>
        </form>
      }
    >
      <Part title={words('profile.title')}>
        <ProfileForm profile={{ name, email, language, timeZone }} zones={TIME_ZONES} action={saveProfile} />
      </Part>
      <div id="notifications">
        <Part title={notifications('choice.title')} note={notifications('choice.note')}>
          <MailChoiceForm choices={choices} action={saveMailChoice} />
        </Part>
      </div>
      <Part title={words('password.title')}>
        <PasswordForm email={email} action={savePassword} />
      </Part>
      <Part title={words('sessions.title')}>
        <SessionList
          sessions={sessions}
          end={({ id }, device) => (
            <form action={endOwnSession}>
              <input type="hidden" name="sessionId" value={id} />
              <Button type="submit" size="small" aria-label={words('sessions.endNamed', { device })}>
                {words('sessions.end')}
              </Button>
            </form>
          )}
        />
        {sessions.length > 1 ? (
          <form action={endOtherSessions}>
            <Button type="submit">{words('sessions.endOthers')}</Button>
          </form>
        ) : null}
      </Part>
    </Page>
  )
}
