import { expect, it } from 'vitest'
import type { Explained } from '../explained'
import type { Resolved } from '../resolve'
import { effectsOnOther } from './effect-on'

const NOWHERE: Resolved = { notices: [], issues: [], explained: [] }
const line = (outcome: Explained['outcome']) =>
  ({ templateId: 't1', key: 't1', name: 't1', outcome, asking: 'require', ruleId: 'r1' }) as const
const BLOCKED: Resolved = {
  ...NOWHERE,
  explained: [{ ...line('blocked'), names: {}, facts: [], against: null, overruled: [] }],
}

it.each([
  ['stays where it is', BLOCKED, BLOCKED, NOWHERE, []],
  ['goes, and comes back once the rule ends', BLOCKED, NOWHERE, BLOCKED, ['displaces', 'comesBack']],
  ['goes for good', BLOCKED, NOWHERE, NOWHERE, ['displaces']],
  ['is held back until the rule ends', NOWHERE, NOWHERE, BLOCKED, ['comesBack']],
  ['would stop the piece, for want of words', NOWHERE, BLOCKED, NOWHERE, ['stopped']],
] as const)('knows of another notice of the group that it %s', (_, before, after, ended, effects) => {
  expect(effectsOnOther('t1', { before, after, ended })).toEqual(effects)
})
