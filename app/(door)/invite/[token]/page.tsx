import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FoundForm } from '@/components/admin/found-form'
import { JoinForm } from '@/components/admin/join-form'
import { Threshold } from '@/components/admin/threshold'
import { LinkButton } from '@/components/ui/link-button'
import { database } from '@/db/connect'
import { openInvitation } from '@/db/queries/invitations'
import { masthead } from '@/db/queries/settings'
import { TIME_ZONES } from '@/newsroom/people/time-zone'
import { found, join } from './actions'

/** The address is the secret: it must not travel on in a `Referer`, nor into an index. */
export const metadata: Metadata = { referrer: 'no-referrer', robots: { index: false, follow: false } }

export default async function InvitePage({ params }: { readonly params: Promise<{ readonly token: string }> }) {
  const { token } = await params
  const [words, house, invitation] = await Promise.all([
    getTranslations('account'),
    masthead(database()),
    openInvitation(database(), token, new Date()),
  ])
  const name = house?.name ?? 'Stet'
  if (!invitation) {
    return (
      <Threshold house={name} title={words('linkGone.title')} lead={words('linkGone.text')}>
        <div>
          <LinkButton href="/sign-in">{words('linkGone.signIn')}</LinkButton>
        </div>
      </Threshold>
    )
  }
  if (invitation.purpose === 'owner') {
    return (
      <Threshold house={name} title={words('found.title')} lead={words('found.lead')}>
        <FoundForm token={token} zones={TIME_ZONES} action={found} />
      </Threshold>
    )
  }
  return (
    <Threshold
      house={name}
      title={words('join.title', { house: name })}
      lead={words('join.lead', { email: invitation.email })}
    >
      <JoinForm
        token={token}
        email={invitation.email}
        name={invitation.name}
        language={invitation.language}
        timeZone={invitation.timeZone}
        zones={TIME_ZONES}
        action={join}
      />
    </Threshold>
  )
}
