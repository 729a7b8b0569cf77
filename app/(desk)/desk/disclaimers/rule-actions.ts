import { addRuleAction, changeRuleAction, endRuleAction } from './actions'

/** What the rules on both screens can do. */
export const ruleActions = { add: addRuleAction, change: changeRuleAction, end: endRuleAction }
