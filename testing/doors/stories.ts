import { type Doors, person, SHARING, STORY } from './door'

const SETTLES = person('talk.say, else absent; talk.resolve of a thread of the same story')
const PLAN = person('story.read, else absent; story.plan')
const HOLD = person('story.read, else absent; story.hold')
const CHOOSE = person('story.read, else absent; story.write of the edition')
const FILTER = person('filter.change, else absent for those it is not shown to')

/** What is done to stories, one or many. */
export const STORY_DOORS: Doors = {
  'api/media/route.ts': { POST: person('media.upload') },
  'api/media/[id]/route.ts': { GET: person('media.read or a readable piece, else absent') },
  'api/stories/[id]/copy/route.ts': {
    PUT: person('story.read, else absent; story.write of the edition; brings only pictures the person may have'),
  },
  '(desk)/desk/stories/[id]/evidence/export/route.ts': {
    GET: person('story.read and story.list, else absent; its taking is recorded'),
  },
  '(desk)/desk/stories/[id]/preview/as-readers/route.ts': { GET: STORY },
  '(desk)/desk/stories/[id]/preview/card.svg/route.ts': { GET: STORY },
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
    limitStoryAction: person('story.read, else absent; story.limit; takes in only who could read the story'),
    liftLimitAction: person('story.read, else absent; story.limit'),
    flagLegalAction: HOLD,
    clearLegalAction: person('story.read, else absent; story.clearLegal'),
    flagMajorAction: HOLD,
    setFilingAction: HOLD,
    clearMajorAction: person('story.read, else absent; story.clearMajor'),
    linkTranslationAction: person('story.read of both, else absent; story.plan of both'),
    unlinkTranslationAction: PLAN,
    correctAloneAction: PLAN,
    claimStageAction: person('story.read, else absent; the stage’s role, neither hand nor spoke elsewhere'),
    handOverStageAction: person('story.read, else absent; who has the stage, or story.assign'),
    duplicateStoryAction: person('story.read of the source, else absent; story.start on the desk'),
    followUpStoryAction: person('story.read of the source, else absent; story.start on the desk'),
  },
  '(desk)/desk/stories/[id]/evidence/actions.ts': {
    addAuthorisationAction: SHARING,
    endAuthorisationAction: person('story.read, else absent; story.plan; an authorisation of the same story'),
  },
  '(desk)/desk/stories/[id]/notice-actions.ts': {
    addNoticeAction: CHOOSE,
    dropNoticeAction: CHOOSE,
    waiveNoticeAction: person('story.read, else absent; story.write; never what is never left out'),
    approveWaiverAction: person('story.read, else absent; waiver.approve: neither who asked nor a hand'),
    takeBackChoiceAction: person('story.read, else absent; story.write, or waiver.approve of one that waits'),
    liftNoticeAction: CHOOSE,
    leaveNoticeAction: CHOOSE,
    takeBackLeftAction: CHOOSE,
    decideLiftedAction: CHOOSE,
    acknowledgeNoticeAction: person('story.read, else absent; notice.acknowledge: a hand of the edition'),
  },
  '(desk)/desk/stories/[id]/repair-actions.ts': {
    lookForRepairsAction: CHOOSE,
    noteRepairAction: CHOOSE,
  },
  '(desk)/desk/stories/[id]/move-actions.ts': {
    makeMoveAction: person('story.read, else absent; then the table of moves'),
    confirmOpinionAction: person('story.read, else absent; whose opinion it was'),
    settleIssueAction: person('story.read, else absent'),
    settleFindingAction: person('story.read, else absent; finding.dismiss: never a text one wrote'),
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
}
