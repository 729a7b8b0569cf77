import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { PlannedTime } from '@/newsroom/time/wall-time'
import { faults, inPage } from '@/testing/in-page'
import { PlannedTimeField } from './planned-time-field'

vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn() }) }))

const show = (value?: PlannedTime) => {
  const onChange = vi.fn<(value: PlannedTime | undefined) => void>()
  inPage(
    <>
      <h1>Schedule</h1>
      <PlannedTimeField
        label="Publish at"
        hint="On the clock of the zone you choose."
        zone="Asia/Taipei"
        value={value}
        onChange={onChange}
        isRequired
      />
    </>,
  )
  return { onChange, user: userEvent.setup() }
}

const NOON = { date: '2026-11-25', time: '12:00', zone: 'Asia/Taipei' }

describe('a planned time', () => {
  it.each([
    ['the date first', ['Date', 'Time']],
    ['the time first', ['Time', 'Date']],
  ])('is whole once both halves are there, %s', async (_which, order) => {
    const { user, onChange } = show()
    for (const name of order) await user.type(screen.getByLabelText(name), name === 'Date' ? NOON.date : NOON.time)
    expect(onChange).toHaveBeenLastCalledWith(NOON)
    expect(onChange.mock.calls[0]).toEqual([undefined])
    expect(await faults()).toEqual([])
  })

  it('stands filled in where it is known, and keeps the rest when one half changes', async () => {
    const { user, onChange } = show({ ...NOON, fold: 'later' })
    await user.clear(screen.getByLabelText('Time'))
    expect(onChange).toHaveBeenLastCalledWith(undefined)
    await user.type(screen.getByLabelText('Time'), '09:30')
    expect(onChange).toHaveBeenLastCalledWith({ ...NOON, time: '09:30' })
  })
})
