import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { WINDOW_STATES, type WindowState } from '@/newsroom/disclaimers/election-window'
import { inWords } from '@/testing/in-words'
import { ElectionForm } from './election-form'
import { ElectionList } from './election-list'

const line = (state: WindowState, mayTakeBack = state === 'coming' || state === 'open') => ({
  mayTakeBack,
  ...{ id: state, jurisdiction: 'EU' as const, name: `Vote ${state}`, zone: 'Europe/Berlin', by: 'Su Min 蘇敏', state },
  ...{ firstDay: '2027-01-01', lastDay: '2027-01-31' },
})

it('says when and where an election is on, by its own days, and offers to take back what is not over', async () => {
  await inWords(<ElectionList lines={WINDOW_STATES.map((state) => line(state))} end={vi.fn()} />)
  expect(screen.getAllByText('1 January 2027 – 31 January 2027, Europe/Berlin')).toHaveLength(4)
  expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
    'Take back: Vote coming',
    'Take back: Vote open',
  ])
})

it('tells whoever added one that is on that somebody else takes it back', async () => {
  await inWords(<ElectionList lines={[line('open', false)]} end={vi.fn()} />)
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByText('While it is on, only somebody other than who added it can take it back.')).toBeDefined()
})

it('offers nothing to somebody who only reads', async () => {
  await inWords(<ElectionList lines={WINDOW_STATES.map((state) => line(state))} end={null} />, 'zh-Hant')
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getAllByText('2027年1月1日至2027年1月31日（Europe/Berlin）')).toHaveLength(4)
})

it('reckons days in the zone of whoever writes unless they choose another', async () => {
  await inWords(<ElectionForm zones={['UTC', 'Asia/Taipei']} zone="Asia/Taipei" add={vi.fn()} />)
  expect(screen.getByLabelText('Days by the clocks of')).toHaveProperty('value', 'Asia/Taipei')
})
