/**
 * Every way in from outside, and what stands at it: who may ask at all, and how the object they name is checked for
 * them. `app/doors.test.ts` fails on a door without a row, and on a row without a door.
 */
export type Door = {
  /** `anybody`: also without a sign-in. `person`: whoever is signed in; what they may do is asked of the policy. */
  readonly for: 'anybody' | 'person'
  readonly checks: string
}

const anybody = (checks: string): Door => ({ for: 'anybody', checks })
const person = (checks: string): Door => ({ for: 'person', checks })

const PUBLISHED = anybody('only what `visible` lets through')
const CORRECTED = anybody('notes of what `visible` lets through; of what is down only the words given for that')
const OWN_ACCOUNT = person('account.own: the session says whose')
const PEOPLE = person('people.manage; the last admin is guarded under a lock')
const SETTINGS = person('settings.manage')
const WORDING = person('disclaimer.write')
const RULES = person('routes.manage')
const OPENED = anybody('the token of a link that stands, opened in this browser')
const CONFIRMED = anybody('a reviewer’s link, opened in this browser and confirmed by code; its own stage only')
const SHARING = person('story.read, else absent; story.share; a link of the same story')
const SETTLES = person('talk.say, else absent; talk.resolve of a thread of the same story')
const STORY = person('story.read of the story, else absent')
const PLAN = person('story.read, else absent; story.plan')
const HOLD = person('story.read, else absent; story.hold')
const FILTER = person('filter.change, else absent for those it is not shown to')

/** By file under `app`, then by exported name. */
export const DOORS: Readonly<Record<string, Readonly<Record<string, Door>>>> = {
  '(site)/route.ts': { GET: PUBLISHED },
  '(site)/[...path]/route.ts': { GET: anybody('asks for nothing') },
  '(site)/[section]/route.ts': { GET: PUBLISHED },
  '(site)/[section]/[slug]/route.ts': { GET: PUBLISHED },
  '(site)/[section]/[slug]/card.svg/route.ts': { GET: PUBLISHED },
  '(site)/topics/[topic]/route.ts': { GET: PUBLISHED },
  '(site)/people/[author]/route.ts': { GET: PUBLISHED },
  '(site)/feed.xml/route.ts': { GET: PUBLISHED },
  '(site)/[section]/[slug]/versions/route.ts': { GET: PUBLISHED },
  '(site)/[section]/[slug]/versions/[n]/route.ts': {
    GET: anybody('what was public, of a story `visible` lets through'),
  },
  '(site)/corrections/route.ts': { GET: CORRECTED },
  '(site)/corrections/feed.xml/route.ts': { GET: CORRECTED },
  '(site)/sitemap.xml/route.ts': { GET: PUBLISHED },
  '(site)/robots.txt/route.ts': { GET: anybody('asks for nothing') },
  '(site)/favicon.svg/route.ts': { GET: anybody('asks for nothing') },
  '(site)/favicon.ico/route.ts': { GET: anybody('asks for nothing') },
  '(site)/media/[...path]/route.ts': { GET: anybody('in a piece that stands; else media.read or a readable piece') },

  'api/auth/[...nextauth]/route.ts': {
    GET: anybody('next-auth; no session is given out'),
    POST: anybody('next-auth with its own token; sign-in is throttled'),
  },
  'api/events/route.ts': {
    GET: person('the session, again before each hint; of a story only while story.read, and never a word of it'),
  },
  'api/media/route.ts': { POST: person('media.upload') },
  'api/media/[id]/route.ts': { GET: person('media.read or a readable piece, else absent') },
  'api/stories/[id]/copy/route.ts': {
    PUT: person('story.read, else absent; story.write of the edition; brings only pictures the person may have'),
  },
  '(desk)/desk/stories/[id]/preview/as-readers/route.ts': { GET: STORY },
  '(desk)/desk/stories/[id]/preview/card.svg/route.ts': { GET: STORY },

  '(outside)/look/[token]/route.ts': {
    GET: anybody('the token, hashed, of a link that stands; the piece only with the key of the browser that opened it'),
    POST: anybody('the token, hashed, of a link that stands; once where it is for one opening'),
  },
  '(outside)/look/[token]/card.svg/route.ts': { GET: OPENED },
  '(outside)/look/[token]/code/route.ts': { POST: OPENED },
  '(outside)/look/[token]/confirm/route.ts': { POST: anybody('the link, opened in this browser; five tries a code') },
  '(outside)/look/[token]/opinion/route.ts': { POST: CONFIRMED },
  '(outside)/look/[token]/remark/route.ts': { POST: CONFIRMED },

  '(admin)/admin/audit/export/route.ts': { GET: person('audit.read, else absent') },
  '(admin)/admin/audit/head/route.ts': { GET: person('audit.read, else absent') },

  '(door)/sign-in/actions.ts': { submitSignIn: anybody('throttled; one answer for every wrong pair') },
  '(door)/invite/[token]/actions.ts': {
    join: anybody('the token, hashed and single-use'),
    found: anybody('the token, hashed and single-use; one newsroom'),
  },
  '(desk)/preference-actions.ts': { remember: anybody('a cookie of this browser; the language also of one’s account') },
  '(desk)/search-actions.ts': { searchStories: person('only readable stories are found') },
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
  '(desk)/desk/stories/new/actions.ts': { start: person('story.start on the desk') },
  '(desk)/desk/stories/[id]/actions.ts': { suggestSlugAction: person('reads nothing of anybody’s') },
  '(desk)/desk/stories/[id]/follow-actions.ts': { followStoryAction: STORY },
  '(desk)/desk/stories/list-actions.ts': {
    changeStoriesAction: person('story.read of each, else absent; story.plan or story.assign of each; all or none'),
    saveFilterAction: person('one’s own'),
    renameFilterAction: FILTER,
    shareFilterAction: person('filter.change, else absent; story.list of the desk it is shared with'),
    deleteFilterAction: FILTER,
  },
  '(desk)/desk/stories/[id]/plan-actions.ts': {
    setDeadlineAction: PLAN,
    setPriorityAction: PLAN,
    moveStoryAction: person('story.read, else absent; story.plan; story.start on the desk it goes to'),
    setEmbargoAction: person('story.read, else absent; story.hold; story.liftEmbargo where it would end sooner'),
    liftEmbargoAction: person('story.read, else absent; story.liftEmbargo'),
    flagLegalAction: HOLD,
    clearLegalAction: person('story.read, else absent; story.clearLegal'),
    flagMajorAction: HOLD,
    clearMajorAction: person('story.read, else absent; story.clearMajor'),
    claimStageAction: person('story.read, else absent; the stage’s role, neither hand nor spoke elsewhere'),
    handOverStageAction: person('story.read, else absent; who has the stage, or story.assign'),
    duplicateStoryAction: person('story.read of the source, else absent; story.start on the desk'),
    followUpStoryAction: person('story.read of the source, else absent; story.start on the desk'),
  },
  '(desk)/desk/stories/[id]/move-actions.ts': {
    makeMoveAction: person('story.read, else absent; then the table of moves'),
    confirmOpinionAction: person('story.read, else absent; whose opinion it was'),
    settleIssueAction: person('story.read, else absent'),
    restoreRevisionAction: person('story.read, else absent; story.write; a revision of the same story'),
    nameRevisionAction: person('story.read, else absent; story.write'),
    reclassEditionAction: person('story.read, else absent; story.write'),
    assignStoryAction: person('story.read, else absent; story.assign'),
  },
  '(desk)/desk/stories/[id]/preview/links/actions.ts': {
    makeLinkAction: SHARING,
    makeReviewLinkAction: person('story.read, else absent; story.share and story.assign; a stage that takes guests'),
    revokeLinkAction: SHARING,
    revokeLinksAction: SHARING,
  },
  '(desk)/desk/stories/[id]/talk-actions.ts': {
    openThreadAction: person('talk.say, else absent; talk.block; calls only readers of the story'),
    replyAction: person('talk.say, else absent; a thread of the same story; calls only readers of the story'),
    resolveThreadAction: SETTLES,
    reopenThreadAction: SETTLES,
    retractCommentAction: person('talk.say, else absent; talk.retract: one’s own remark in a thread of the same story'),
    moreTalkAction: STORY,
    findThreadAction: person('story.read of the story, else absent; a thread of the same story'),
    mentionableAction: person('talk.say, else nobody; only readers of the story are offered'),
  },
  '(desk)/desk/board/actions.ts': {
    cardMovesAction: person('story.read of the story, else absent; the ways the table of moves offers'),
    furtherCardsAction: person('only readable stories stand in a column'),
  },
  '(desk)/desk/calendar/actions.ts': {
    rescheduleAtHandAction: person('story.read of the story, else absent; then both moves of the table'),
    rescheduleAction: person('story.read, else absent; then the table of moves, twice'),
  },
  '(desk)/desk/disclaimers/actions.ts': {
    addTemplateAction: WORDING,
    changeTemplateAction: WORDING,
    withdrawTemplateAction: WORDING,
    writeVersionAction: WORDING,
    submitVersionAction: WORDING,
    returnVersionAction: WORDING,
    approveVersionAction: person('disclaimer.approve: never one’s own wording'),
    addRuleAction: WORDING,
    changeRuleAction: WORDING,
    endRuleAction: WORDING,
  },
  '(desk)/desk/rules/actions.ts': {
    writeRouteAction: RULES,
    addRouteRuleAction: person('routes.manage; a section that takes pieces'),
    endRouteRuleAction: RULES,
    addChecklistItemAction: RULES,
    endChecklistItemAction: RULES,
    moveChecklistItemAction: RULES,
    setDeskPublisherAction: RULES,
    setReviewSettingsAction: RULES,
  },
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
  '(admin)/admin/audit/actions.ts': { checkNewest: person('audit.read; a bounded number of entries') },
  '(admin)/admin/mail/actions.ts': { tryAgain: person('mail.manage') },
  '(admin)/admin/settings/actions.ts': {
    saveSettings: SETTINGS,
    openSection: SETTINGS,
    saveSection: SETTINGS,
    shutSection: SETTINGS,
    openTopic: SETTINGS,
  },
}

/** Pages of the newsroom that strangers may open. */
export const OPEN_PAGES = ['(door)/sign-in/page.tsx', '(door)/invite/[token]/page.tsx'] as const
