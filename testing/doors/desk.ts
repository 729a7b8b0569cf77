import { type Doors, person } from './door'

const WORDING = person('disclaimer.write')
const RULES = person('routes.manage')
const CHECKING = person(
  'sampling.read of the sample’s desk and story.read, else absent; neither wrote nor held a stage',
)
const LISTS = person('terms.manage')

/** The other rooms of the desk. */
export const DESK: Doors = {
  '(desk)/search-actions.ts': { searchStories: person('only readable stories are found') },
  '(desk)/desk/board/actions.ts': {
    cardMovesAction: person('story.read of the story, else absent; the ways the table of moves offers'),
    furtherCardsAction: person('only readable stories stand in a column'),
  },
  '(desk)/desk/calendar/actions.ts': {
    rescheduleAtHandAction: person('story.read of the story, else absent; then both moves of the table'),
    rescheduleAction: person('story.read, else absent; then the table of moves, twice'),
  },
  '(desk)/desk/disclaimers/reports/export/route.ts': {
    GET: person('disclaimer.read, else absent; only readable stories are named, the others are counted'),
  },
  '(desk)/desk/disclaimers/elections/actions.ts': {
    addElectionAction: person('elections.keep'),
    endElectionAction: person('elections.takeBack: never one that is on and one added oneself'),
  },
  '(desk)/desk/disclaimers/declaration/actions.ts': {
    writeDeclarationAction: person('house.declare'),
    confirmDeclarationAction: person('house.confirm: never what one wrote oneself'),
    endDeclarationAction: person('house.declare'),
  },
  '(desk)/desk/disclaimers/grades/actions.ts': {
    writeTableAction: person('grades.write'),
    agreeTableAction: person('grades.agree: never one’s own; below the usual only whoever answers for its law'),
    returnTableAction: person('grades.write'),
  },
  '(desk)/desk/disclaimers/library/actions.ts': {
    takeExamplesAction: person('disclaimer.write; drafts alone, which somebody else approves'),
    takeFileAction: person('disclaimer.write; drafts alone, which somebody else approves'),
  },
  '(desk)/desk/disclaimers/library/export/route.ts': { GET: person('disclaimer.write, else absent') },
  '(desk)/desk/disclaimers/[key]/reissue/actions.ts': {
    requestReissueAction: WORDING,
    approveReissueAction: person('disclaimer.approve: never what one asked for oneself'),
    declineReissueAction: WORDING,
    stopReissueAction: WORDING,
    resumeReissueAction: WORDING,
  },
  '(desk)/desk/disclaimers/[key]/reissue/[id]/results/route.ts': {
    GET: person('disclaimer.write, else absent; names only what readers had'),
  },
  '(desk)/desk/disclaimers/actions.ts': {
    addTemplateAction: WORDING,
    changeTemplateAction: WORDING,
    agreeLooseningAction: person('disclaimer.approve: never what one asked for oneself; with its legal owner'),
    dropLooseningAction: WORDING,
    deprecateTemplateAction: WORDING,
    withdrawTemplateAction: WORDING,
    writeVersionAction: WORDING,
    submitVersionAction: WORDING,
    returnVersionAction: WORDING,
    approveVersionAction: person('disclaimer.approve: never one’s own wording'),
    addRuleAction: WORDING,
    changeRuleAction: WORDING,
    previewRuleAction: person('disclaimer.write, else absent; only readable stories are named, the others are counted'),
    approveRuleAction: person('disclaimer.approve: never one’s own rule'),
    returnRuleAction: WORDING,
    endRuleAction: WORDING,
    approveRuleEndAction: person('disclaimer.approve: never what one asked for oneself'),
    keepRuleAction: WORDING,
    addStandInAction: WORDING,
    approveStandInAction: person('disclaimer.approve: never one’s own'),
    endStandInAction: WORDING,
  },
  '(desk)/desk/reports/actions.ts': {
    takeUpAction: person('report.handle on the desk of the story, else absent; then the table of moves; story.write'),
    closeReportAction: person('report.handle on the desk of the story, else absent'),
    tickCardAction: person('report.handle on the desk of the story, else absent'),
  },
  'api/imports/look/route.ts': { POST: person('story.start on the desk; live pieces only where story.read') },
  'api/imports/route.ts': { POST: person('story.start on the desk; of each piece again when it is taken in') },
  '(desk)/desk/import/example/route.ts': { GET: person('reads nothing of anybody’s') },
  '(desk)/desk/import/[id]/csv/route.ts': {
    GET: person('one’s own import on a desk with story.start, else absent; stories only where story.read'),
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
  '(desk)/desk/sampling/actions.ts': {
    drawSampleAction: person('sampling.draw on the desk'),
    recordErrorAction: CHECKING,
    finishCheckAction: CHECKING,
    takeBackErrorAction: person(
      'story.read, else absent; sampling.takeBack: whoever recorded it, or the chief of the desk; neither wrote nor held a stage',
    ),
  },
  '(desk)/desk/terms/actions.ts': {
    addTermListAction: LISTS,
    writeTermsAction: LISTS,
    approveTermsAction: person('terms.approve: never a version one wrote in'),
    setMachineFailureAction: LISTS,
  },
}
