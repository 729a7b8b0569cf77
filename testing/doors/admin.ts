import { type Doors, person } from './door'

const PEOPLE = person('people.manage; the last admin is guarded under a lock')
const SETTINGS = person('settings.manage')
const PARTNERS = person('partners.manage')

/** The rooms of the admins. */
export const ADMIN: Doors = {
  '(admin)/admin/audit/export/route.ts': { GET: person('audit.read, else absent') },
  '(admin)/admin/audit/head/route.ts': { GET: person('audit.read, else absent') },
  '(admin)/admin/audit/evidence/route.ts': { GET: person('audit.read, else absent; its taking is recorded') },
  '(admin)/admin/people/actions.ts': {
    invite: PEOPLE,
    inviteAgain: PEOPLE,
    takeBack: PEOPLE,
    saveRoles: PEOPLE,
    savePerson: PEOPLE,
    deactivate: PEOPLE,
    reactivate: PEOPLE,
    signOutEverywhere: PEOPLE,
  },
  '(admin)/admin/audit/actions.ts': {
    checkNewest: person('audit.read; a bounded number of entries'),
    openLimitedAction: person('story.openLimited, else absent; only a story that is limited'),
  },
  '(admin)/admin/mail/actions.ts': { tryAgain: person('mail.manage') },
  '(admin)/admin/partners/actions.ts': { add: PARTNERS, end: PARTNERS, tryAgain: PARTNERS },
  '(admin)/admin/settings/responsible-actions.ts': { nameResponsible: SETTINGS, endTerm: SETTINGS },
  '(admin)/admin/settings/actions.ts': {
    saveSettings: SETTINGS,
    savePolicyPages: SETTINGS,
    openSection: SETTINGS,
    saveSection: SETTINGS,
    shutSection: SETTINGS,
    openTopic: SETTINGS,
  },
}
