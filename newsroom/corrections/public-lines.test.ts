import { expect, it } from 'vitest'
import { publicLines } from './public-lines'

const told = { severity: 'material', place: 'bottom', foundBy: 'reader' } as const

it('tells readers first what was wrong, then what is right', () => {
  const note = { ...told, kind: 'correction', right: 'It is 10:00.', wrong: 'We wrote 9:00.', text: '' } as const
  expect(publicLines(note)).toEqual(['We wrote 9:00.', 'It is 10:00.'])
})

it('tells readers of an update what is new, and of a typo nothing', () => {
  expect(publicLines({ ...told, kind: 'update', text: 'The vote was added.' })).toEqual(['The vote was added.'])
  expect(publicLines({ kind: 'typo', severity: 'minor', place: 'none', foundBy: 'editor' })).toEqual([])
})
