import { expect, it } from 'vitest'
import { readWallText, wallText } from './wall-text'

const WALL = { date: '2026-11-25', time: '09:30', zone: 'Asia/Taipei' }

it('writes a wall time down and reads it again', () => {
  expect(wallText(WALL)).toBe('2026-11-25T09:30')
  expect(readWallText('2026-11-25T09:30', 'Asia/Taipei')).toEqual(WALL)
})

it.each(['', '2026-11-25', '2026-11-25T09:30:00', '2026-02-30T09:30'])('does not take %j for one', (text) => {
  expect(() => readWallText(text, 'Asia/Taipei')).toThrow()
})
