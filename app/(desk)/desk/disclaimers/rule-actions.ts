import {
  addRuleAction,
  approveRuleAction,
  approveRuleEndAction,
  changeRuleAction,
  endRuleAction,
  keepRuleAction,
  previewRuleAction,
  returnRuleAction,
} from './actions'

/** What the rules on both screens can do. */
export const ruleActions = {
  add: addRuleAction,
  change: changeRuleAction,
  approve: approveRuleAction,
  giveBack: returnRuleAction,
  preview: previewRuleAction,
  end: endRuleAction,
  approveEnd: approveRuleEndAction,
  keep: keepRuleAction,
}
