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
  '(desk)/desk/reports/actions.ts': {
    takeUpAction: person('report.handle on the desk of the story, else absent; then the table of moves; story.write'),
    closeReportAction: person('report.handle on the desk of the story, else absent'),
    tickCardAction: person('report.handle on the desk of the story, else absent'),
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
  },
  '(desk)/desk/terms/actions.ts': {
    addTermListAction: LISTS,
    writeTermsAction: LISTS,
    approveTermsAction: person('terms.approve: never a version one wrote in'),
    setMachineFailureAction: LISTS,
  },
}
